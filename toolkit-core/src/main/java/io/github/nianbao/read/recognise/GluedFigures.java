package io.github.nianbao.read.recognise;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Figures of rows that have nothing between them. They can be told apart where each column has one
 * digit and no column is blank: in a row of zeros, since no number begins with 0, and beside such a
 * row, since a table that prints its zeros leaves nothing blank. Immutable.
 *
 * @param all what is printed in the rows
 * @param even whether all rows have the same columns
 */
record GluedFigures(List<String> all, boolean even) {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Those of a table. */
  static GluedFigures of(List<Line> lines, boolean even) {
    List<String> all =
        lines.stream().filter(Line::isGlued).map(line -> line.figures().get(0).text()).toList();
    return new GluedFigures(all, even);
  }

  /** Whether a text is one digit for each of the columns. */
  boolean isSure(Token token, int columns) {
    String zeros = "0".repeat(columns);
    boolean blanks = even && all.stream().anyMatch(text -> text.length() < columns);
    return token.isGlued()
        && token.text().length() == columns
        && DIGITS.matcher(token.text()).matches()
        && (token.text().equals(zeros) || (all.contains(zeros) && !blanks));
  }
}
