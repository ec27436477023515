package io.github.nianbao.style;

/**
 * How a paragraph or the text of a cell is set.
 *
 * @param face role of the face for Chinese text
 * @param latin role of the face for Latin letters and figures
 * @param size size in points
 * @param leading distance of base lines in points, exact
 * @param align alignment
 * @param indent indent of the first line, in full-width characters
 * @param spaceBefore space above in points; none at the top of a page
 * @param spaceAfter space below in points
 * @param keepWithNext whether it must stand on one page with the beginning of what follows
 * @param newPage whether it begins a new page, as an attachment does; said only where it does
 */
public record TextStyle(
    String face,
    String latin,
    double size,
    double leading,
    Align align,
    double indent,
    double spaceBefore,
    double spaceAfter,
    boolean keepWithNext,
    boolean newPage) {

  /** Alignment of lines. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    /** Both edges flush, the last line left. */
    JUSTIFY
  }
}
