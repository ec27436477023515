package io.github.nianbao.table;

import java.io.IOException;
import java.util.List;

/**
 * Writes tables as comma-separated values. A merged cell's text stands in its first place, the
 * others are empty. A text that a spreadsheet would take for a formula gets an apostrophe in front,
 * unless it is a number.
 */
final class TableCsv {
  private TableCsv() {}

  static void write(List<Table> tables, Appendable out) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      out.append(i == 0 ? "" : "\r\n");
      for (String[] row : TableText.rows(tables.get(i))) {
        for (int c = 0; c < row.length; c++) {
          out.append(c == 0 ? "" : ",").append(quoted(row[c]));
        }
        out.append("\r\n");
      }
    }
  }

  private static String quoted(String text) {
    String safe = formula(text) ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static boolean formula(String text) {
    if (text.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
    return !(signed && text.substring(1).chars().allMatch(TableCsv::partOfNumber));
  }

  private static boolean partOfNumber(int c) {
    return (c >= '0' && c <= '9') || ".,% -".indexOf(c) >= 0;
  }
}
