package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.report.FigureText;
import java.util.regex.Pattern;

/**
 * A cell or a piece of text.
 *
 * @param text its text, empty for a blank cell
 * @param source where it stands
 * @param column grid column of its left edge, from 0; -1 where that is not known
 */
record Token(String text, Source source, int column) {
  private static final int LONGEST_FIGURE = 24;
  private static final Pattern GROUPS =
      Pattern.compile("[+-]?\\d{1,3}(?:[ \u00A0\u2009\u202F]\\d{3})+(?:\\.\\d+)?");

  /* What was added and what was taken off, in one cell. */
  private static final Pattern BOTH_WAYS =
      Pattern.compile(
          "(?:[+＋]|增加?)\\s*[（(]?\\d{1,6}[）)]?[\\s,，/、]*(?:[-－−]|减少?)\\s*[（(]?\\d{1,6}[）)]?");

  Token(String text, Source source) {
    this(text, source, -1);
  }

  /** The text with that of the next cell behind it. */
  Token and(Token next) {
    return new Token(text + next.text, source, column);
  }

  /** Whether nothing is printed. */
  boolean isBlank() {
    return text.isEmpty();
  }

  /** The text as a figure: without the blanks that part thousands (1 002 003). */
  String figure() {
    return isGrouped() ? text.replaceAll("[ \u00A0\u2009\u202F]", "") : text;
  }

  /** Whether it is a number whose thousands are parted by blanks. */
  boolean isGrouped() {
    return GROUPS.matcher(text).matches();
  }

  /** Whether it reads as a figure or as a mark that stands for one. */
  boolean isFigure() {
    if (text.isEmpty() || text.length() > LONGEST_FIGURE) {
      return false;
    }
    FigureText read = FigureText.of(figure());
    return BOTH_WAYS.matcher(text).matches()
        || read instanceof FigureText.Value
        || read instanceof FigureText.NotApplicable;
  }
}
