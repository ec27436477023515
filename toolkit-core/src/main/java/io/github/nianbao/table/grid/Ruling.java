package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;

/**
 * A clean line: the fragments, dots and double strokes it was drawn with are one.
 *
 * @param level whether it runs from left to right; else from top to bottom
 * @param at y of a level ruling, x of an upright one
 * @param start where it begins: x of a level ruling, y of an upright one
 * @param end where it ends, not less than start
 */
public record Ruling(boolean level, double at, double start, double end) {
  /** Length in points. */
  public double length() {
    return end - start;
  }

  /** Its place on the page, without thickness. */
  public Box box() {
    return level ? new Box(start, at, end, at) : new Box(at, start, at, end);
  }

  /** Length of the part of this ruling within the given stretch. */
  double within(double from, double to) {
    return Math.max(0, Math.min(end, to) - Math.max(start, from));
  }

  /** Whether a level and an upright ruling meet, give or take {@code slack} points. */
  boolean meets(Ruling other, double slack) {
    return level != other.level
        && at >= other.start - slack
        && at <= other.end + slack
        && other.at >= start - slack
        && other.at <= end + slack;
  }
}
