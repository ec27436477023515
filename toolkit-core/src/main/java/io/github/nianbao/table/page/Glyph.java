package io.github.nianbao.table.page;

/**
 * A visible character, or several characters that one glyph stands for, such as a ligature.
 *
 * @param text Unicode text, never empty; a plain space for every kind of blank
 * @param box advance of the glyph along its line, and from 0.75 em above to 0.2 em below the
 *     baseline; never the box of the font, which overlaps with neighbouring lines
 * @param baseline the coordinate of the baseline across the direction of writing: y for text
 *     written left to right
 * @param size height of the em in points
 * @param turn quarter turns of the direction of writing, clockwise: 0 left to right, 1 top to
 *     bottom, 2 upside down, 3 bottom to top; -1 for oblique text
 * @param rgb colour, {@code 0xRRGGBB}
 * @param bold whether the font is a bold one, as far as its name tells
 */
public record Glyph(
    String text, Box box, double baseline, double size, int turn, int rgb, boolean bold) {
  /** Whether this is only a space. */
  public boolean blank() {
    return text.isBlank();
  }
}
