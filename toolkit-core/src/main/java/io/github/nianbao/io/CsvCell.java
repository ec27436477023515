package io.github.nianbao.io;

import java.util.regex.Pattern;

/**
 * Cells of CSV files (RFC 4180). A text that a spreadsheet would take for a formula gets an
 * apostrophe in front, which makes it a text there; numbers, negative ones too, and a single dash
 * stay as they are.
 */
public final class CsvCell {
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
  private static final Pattern HARMLESS = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?%?|[-－]");

  private CsvCell() {}

  /** The text of a cell, in quotation marks where it needs them. */
  public static String of(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        && !HARMLESS.matcher(text).matches();
  }
}
