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
  /** A glyph at least this part of an em wide is a fullwidth one. */
  private static final double FULL = 0.8;

  /** Where in its em a fullwidth mark of one side is drawn: a comma left, an opening mark right. */
  private static final double SIDE = 0.2;

  /** Whether this is only a space. */
  public boolean blank() {
    return text.isBlank();
  }

  /**
   * x of a point where there is ink: the middle, but for fullwidth marks that leave a half of their
   * em empty. Producers that clip a line to its ink cut that half off.
   */
  double inkX() {
    if (turn != 0 || box.width() < FULL * size) {
      return box.middleX();
    }
    return switch (Character.getType(text.codePointAt(0))) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION ->
          box.right() - SIDE * box.width();
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
          box.left() + SIDE * box.width();
      default -> isComma() ? box.left() + SIDE * box.width() : box.middleX();
    };
  }

  private boolean isComma() {
    return "，。、；：".contains(text);
  }
}
