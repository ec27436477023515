package io.github.nianbao.table.page;

import java.awt.geom.Point2D;

/**
 * A page to be painted on by readers of layouts other than PDF; what can be seen of it in the end
 * is told as for PDF. All places are in points from the top left of the page as displayed. For one
 * page and one thread.
 */
public final class Canvas {
  /** Colour of what has none of its own: neither ink nor paper. */
  private static final int GREY = 0x808080;

  private final double width;
  private final double height;
  private final Box all;
  private final Painted painted;
  private final Outline outline = new Outline();

  /** An empty page of this size in points. */
  public Canvas(double width, double height) {
    this.width = width;
    this.height = height;
    this.all = new Box(0, 0, width, height);
    this.painted = new Painted(all);
  }

  /**
   * Paints a character.
   *
   * @param text what it says; compatibility characters are folded as those of PDF files are
   * @param rgb colour, {@code 0xRRGGBB}
   */
  public void character(String text, Advance advance, int rgb, boolean bold) {
    String folded = Folding.fold(text);
    if (!folded.isEmpty()) {
      painted.add(
          new Glyph(
              folded, advance.box(), advance.baseline(), advance.size(), advance.turn(), rgb, bold),
          all);
    }
  }

  /** Begins a part of a path. */
  public void move(Point2D to) {
    outline.move(to);
  }

  /** Goes on with a path in a straight line. */
  public void line(Point2D to) {
    outline.line(to);
  }

  /** Goes on with a path in a curve that stays near these two points. */
  public void curve(Point2D near, Point2D and, Point2D to) {
    outline.curve(near, and, to);
  }

  /** Closes a part of a path. */
  public void close() {
    outline.close();
  }

  /** Fills the path, which goes on to be the path. */
  public void fill(int rgb, boolean opaque) {
    outline.fill(rgb, opaque, false, all, painted);
  }

  /** Strokes the path, which goes on to be the path. */
  public void stroke(int rgb, double thickness) {
    outline.stroke(new Pen(thickness, rgb, all), painted);
  }

  /** Ends the path: the next one begins. */
  public void end() {
    outline.clear();
  }

  /** Paints a picture, or a drawing of which nothing is to be known but its extent. */
  public void picture(Box box) {
    painted.addImage(box, GREY, all);
  }

  /** What can be seen. */
  public Page page(int number) {
    return painted.seen(number, width, height);
  }
}
