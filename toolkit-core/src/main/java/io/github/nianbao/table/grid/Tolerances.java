package io.github.nianbao.table.grid;

/**
 * How exactly lines must be drawn to count, in points. Immutable; start from {@link #standard()}. A
 * document that was drawn loosely or printed small may need other values.
 *
 * @param thickestLine a stroke or a filled bar no thicker is a line, a thicker one is a shaded
 *     area. 3.5: published forms draw rules up to 3 pt thick, and the lowest row of text is twice
 *     as high
 * @param shortestLine a line that is shorter once its pieces are joined is an ornament, a part of a
 *     letter or an underlined character. 7: the narrowest columns, of one digit, are wider
 * @param pieceGap pieces of a dotted or broken line lie no further apart. 4.5: dots of office
 *     programs lie up to 4 pt apart, columns whose rules do not touch 6 pt and more
 * @param doubleLine parallel lines this near to each other are one line drawn double. 3.2: double
 *     rules are 1 to 3 pt apart, the lowest rows 6 pt high
 * @param corner lines that are meant to meet miss each other, or overshoot, by no more. 3: the
 *     widest miss seen where cells are drawn one by one
 * @param pageEdge the sides of two parts of one table on consecutive pages differ by no more. 12:
 *     left and right pages of bound reports are shifted by up to a quarter of an inch, but tables
 *     of different indent differ by two characters, 20 pt and more
 */
public record Tolerances(
    double thickestLine,
    double shortestLine,
    double pieceGap,
    double doubleLine,
    double corner,
    double pageEdge) {
  private static final Tolerances STANDARD = new Tolerances(3.5, 7, 4.5, 3.2, 3, 12);

  /**
   * @throws IllegalArgumentException when a value is negative or no number
   */
  public Tolerances {
    for (double value :
        new double[] {thickestLine, shortestLine, pieceGap, doubleLine, corner, pageEdge}) {
      if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("No tolerance in points: " + value);
      }
    }
  }

  /** The values that fit the documents measured; their reasons stand with each component. */
  public static Tolerances standard() {
    return STANDARD;
  }
}
