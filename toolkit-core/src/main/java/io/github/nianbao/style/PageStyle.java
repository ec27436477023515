package io.github.nianbao.style;

/**
 * Paper and type area. All lengths in mm.
 *
 * @param width width of the paper
 * @param height height of the paper
 * @param top margin above the type area
 * @param bottom margin below it
 * @param left margin at the binding edge
 * @param right margin opposite
 * @param lines lines of body text that fill the type area
 * @param characters full-width characters of body text that fill a line
 * @param number the page number
 */
public record PageStyle(
    double width,
    double height,
    double top,
    double bottom,
    double left,
    double right,
    int lines,
    int characters,
    PageNumber number) {

  /** Width of the type area in mm. */
  public double typeWidth() {
    return width - left - right;
  }

  /** Height of the type area in mm. */
  public double typeHeight() {
    return height - top - bottom;
  }

  /**
   * The page number, set below the type area: odd pages right, even pages left.
   *
   * @param before what stands before the number, such as an em dash and a space
   * @param after what stands after it
   * @param drop from the lower edge of the type area to the middle of the dashes, mm
   * @param indent from the outer edge of the type area, in characters of the page number's size
   */
  public record PageNumber(String before, String after, double drop, double indent) {}
}
