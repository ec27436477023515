package io.github.nianbao.layout.page;

import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.TextStyle;

/**
 * The line grid of the page: text with the leading of the page's lines stands on it, so that lines
 * of facing pages lie level, whatever stood above them.
 *
 * @param height height of the type area in points
 * @param pitch height of the type area divided by its lines
 */
record LineGrid(double height, double pitch) {
  private static final double TOLERANCE = 0.02;
  private static final double EPSILON = 0.05;

  static LineGrid of(PageStyle page) {
    double height = Lengths.points(page.typeHeight());
    return new LineGrid(height, height / page.lines());
  }

  /** The first place at or below {@code y} where text of this style may stand. */
  double snap(double y, TextStyle look) {
    boolean onGrid = Math.abs(look.leading() / pitch - 1) < TOLERANCE;
    return onGrid ? Math.ceil((y - EPSILON) / look.leading()) * look.leading() : y;
  }

  /** Whether something that ends at {@code y} is inside the type area. */
  boolean holds(double y) {
    return y <= height + EPSILON;
  }

  /** Number of lines of a style that fit below {@code y}. */
  int lines(double y, TextStyle look) {
    return (int) Math.floor((height + EPSILON - y) / look.leading());
  }
}
