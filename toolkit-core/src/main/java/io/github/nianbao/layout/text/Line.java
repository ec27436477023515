package io.github.nianbao.layout.text;

import java.util.Arrays;

/**
 * One line of text, set.
 *
 * @param text the text it is part of
 * @param start its first character
 * @param end one past its last
 * @param x from the left edge of the column to its first character, in points
 * @param advances final widths of its characters in points
 */
@SuppressWarnings("ArrayRecordComponent")
public record Line(Characters text, int start, int end, double x, double[] advances) {

  /** A line without characters. */
  public static final Line EMPTY =
      new Line(new Characters.Builder(0).build(1), 0, 0, 0, new double[0]);

  /** The text of the line. */
  public String string() {
    return text.text(start, end);
  }

  /** The width of the line in points, the blank half of a closing sign at its end included. */
  public double width() {
    return Justification.sum(advances);
  }

  /** The line moved to the right. */
  public Line movedBy(double distance) {
    return new Line(text, start, end, x + distance, advances);
  }

  @Override
  public String toString() {
    return string() + "@" + x + Arrays.toString(advances);
  }
}
