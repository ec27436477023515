package io.github.nianbao.table.page;

/**
 * A straight level or upright line that was drawn, whether as a stroke or as a thin filled
 * rectangle.
 *
 * @param box the line with its thickness
 * @param rgb colour, {@code 0xRRGGBB}
 */
public record Line(Box box, int rgb) {
  /** Whether the line runs from left to right. */
  public boolean level() {
    return box.width() >= box.height();
  }

  /** Thickness in points. */
  public double thickness() {
    return Math.min(box.width(), box.height());
  }

  /** Length in points. */
  public double length() {
    return Math.max(box.width(), box.height());
  }
}
