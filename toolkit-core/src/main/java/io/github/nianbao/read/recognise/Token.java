package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.report.FigureText;

/**
 * A cell or a piece of text.
 *
 * @param text its text, empty for a blank cell
 * @param source where it stands
 * @param column grid column of its left edge, from 0; -1 where that is not known
 */
record Token(String text, Source source, int column) {
  private static final int LONGEST_FIGURE = 24;

  Token(String text, Source source) {
    this(text, source, -1);
  }

  /** Whether nothing is printed. */
  boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether it reads as a figure or as a mark that stands for one. */
  boolean isFigure() {
    if (text.isEmpty() || text.length() > LONGEST_FIGURE) {
      return false;
    }
    FigureText read = FigureText.of(text);
    return read instanceof FigureText.Value || read instanceof FigureText.NotApplicable;
  }
}
