package io.github.nianbao.layout.table;

import java.util.List;

/**
 * The part of a table on one page, in points from its top left corner.
 *
 * @param from first row of the part, repeated heads apart
 * @param end one past its last row
 * @param height height with the repeated heads
 * @param boxes its cells in reading order, those of repeated heads first
 * @param rules lines between and around them, each once
 */
public record TablePart(int from, int end, double height, List<Box> boxes, List<Rule> rules) {
  public TablePart {
    boxes = List.copyOf(boxes);
    rules = List.copyOf(rules);
  }

  /**
   * A cell, or the part of it that stands on this page.
   *
   * @param cell the cell
   * @param x left edge
   * @param y upper edge, downwards
   * @param width width
   * @param height height
   * @param text its text, set to fit
   * @param repeated whether the cell stands on an earlier page already
   * @param banner whether it has the background of banners
   */
  public record Box(
      GridCell cell,
      double x,
      double y,
      double width,
      double height,
      CellText text,
      boolean repeated,
      boolean banner) {

    /**
     * From the top of the part to the base line of the first line: the text stands in the middle.
     */
    public double baseline() {
      return y + (height - text.height()) / 2 + text.baseline();
    }
  }

  /**
   * A straight line.
   *
   * @param x0 its left or upper end
   * @param y0 its left or upper end, downwards
   * @param x1 its other end
   * @param y1 its other end, downwards
   */
  public record Rule(double x0, double y0, double x1, double y1) {}
}
