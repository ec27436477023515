package io.github.nianbao.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes tables as comma-separated values. A merged cell's text stands in its first place, the
 * others are empty. A text that a spreadsheet would take for a formula, because it begins with
 * {@code = + - @}, their full-width forms, a tab or a carriage return, gets an apostrophe in front;
 * a number with its sign and a lone dash stay as they are.
 */
final class TableCsv {
  /** A number with its sign, or the sign alone that stands for a blank figure. */
  private static final Pattern HARMLESS =
      Pattern.compile("[-+－＋]?(\\d[\\d,]*(\\.\\d+)?|\\.\\d+)\\s?[%％‰]?|[-－]");

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

  /** Whether a spreadsheet would reckon with a text instead of showing it. */
  private static boolean formula(String text) {
    return !text.isEmpty()
        && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0
        && !HARMLESS.matcher(text).matches();
  }
}
