package io.github.nianbao.table;

import io.github.nianbao.io.CsvCell;
import java.io.IOException;
import java.util.List;

/**
 * Writes tables as comma-separated values. A merged cell's text stands in its first place, the
 * others are empty. A text that a spreadsheet would take for a formula, because it begins with
 * {@code = + - @}, their full-width forms, a tab or a carriage return, gets an apostrophe in front;
 * a number with its sign and a lone dash stay as they are.
 */
final class TableCsv {
  private TableCsv() {}

  static void write(List<Table> tables, Appendable out) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      out.append(i == 0 ? "" : "\r\n");
      for (String[] row : TableText.rows(tables.get(i))) {
        for (int c = 0; c < row.length; c++) {
          out.append(c == 0 ? "" : ",").append(CsvCell.of(row[c]));
        }
        out.append("\r\n");
      }
    }
  }
}
