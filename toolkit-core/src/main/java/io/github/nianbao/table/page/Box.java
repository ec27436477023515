package io.github.nianbao.table.page;

/**
 * An upright rectangle in points, origin at the top left of the page as displayed.
 *
 * @param left x of the left edge
 * @param top y of the upper edge
 * @param right x of the right edge, not less than left
 * @param bottom y of the lower edge, not less than top
 */
public record Box(double left, double top, double right, double bottom) {
  /** The box with these two corners, in any order. */
  public static Box ofCorners(double x0, double y0, double x1, double y1) {
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  /** Width in points. */
  public double width() {
    return right - left;
  }

  /** Height in points. */
  public double height() {
    return bottom - top;
  }

  /** Area in square points. */
  public double area() {
    return width() * height();
  }

  /** x of the middle. */
  public double middleX() {
    return (left + right) / 2;
  }

  /** y of the middle. */
  public double middleY() {
    return (top + bottom) / 2;
  }

  /** Whether the point lies in this box or on its edge. */
  public boolean contains(double x, double y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /** Whether the two boxes share any point. */
  public boolean touches(Box other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  /** Length of the common part of the two boxes' shadows on the x axis, 0 for none. */
  public double overlapX(Box other) {
    return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
  }

  /** Length of the common part of the two boxes' shadows on the y axis, 0 for none. */
  public double overlapY(Box other) {
    return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** This box with every edge moved outwards by {@code margin} points. */
  public Box grow(double margin) {
    return new Box(left - margin, top - margin, right + margin, bottom + margin);
  }
}
