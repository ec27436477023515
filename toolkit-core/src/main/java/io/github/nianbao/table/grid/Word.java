package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;

/**
 * Characters of one line that stand together without a gap.
 *
 * @param text what they say, never blank
 * @param box their extent
 * @param baseline y of the baseline of text that reads left to right
 * @param size height of the em in points
 * @param bold whether most of it is bold
 * @param spaced whether a blank separates it from the word before it
 * @param turn direction of writing in quarter turns clockwise
 */
record Word(
    String text, Box box, double baseline, double size, boolean bold, boolean spaced, int turn) {
  /** Whether this reads as a figure: digits with signs, separators and marks around them. */
  boolean figure() {
    return Figures.isFigure(text);
  }
}
