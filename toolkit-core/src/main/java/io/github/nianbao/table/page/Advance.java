package io.github.nianbao.table.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.util.Matrix;

/**
 * How a glyph lies on the page: where its baseline begins, how far it advances, how high its em is.
 *
 * @param x of the origin, in points of the page as displayed
 * @param y of the origin
 * @param dx advance to the right
 * @param dy advance downwards
 * @param size height of the em in points
 * @param turn quarter turns of the direction of writing, as in {@link Glyph#turn()}
 */
public record Advance(double x, double y, double dx, double dy, double size, int turn) {
  /** Text this far off the four main directions, as a sine, is oblique. */
  private static final double OBLIQUE = 0.1;

  /** An advance from a point by this much, the em so high. */
  public static Advance along(Point2D from, Point2D by, double size) {
    double dx = by.getX();
    double dy = by.getY();
    return new Advance(from.getX(), from.getY(), dx, dy, size, turn(dx, dy));
  }

  /**
   * From the matrix of the text.
   *
   * @param toPage from user space to the page as displayed
   * @param width advance of the glyph in text space
   * @param em height of the em in text space
   */
  static Advance of(Matrix text, AffineTransform toPage, double width, double em) {
    double a = text.getScaleX();
    double b = text.getShearY();
    double c = text.getShearX();
    double d = text.getScaleY();
    double e = text.getTranslateX();
    double f = text.getTranslateY();
    double xx = toPage.getScaleX();
    double xy = toPage.getShearX();
    double yx = toPage.getShearY();
    double yy = toPage.getScaleY();
    double alongX = a * xx + b * xy;
    double alongY = a * yx + b * yy;
    double size = Math.hypot((c * xx + d * xy) * em, (c * yx + d * yy) * em);
    return new Advance(
        e * xx + f * xy + toPage.getTranslateX(),
        e * yx + f * yy + toPage.getTranslateY(),
        alongX * width,
        alongY * width,
        size,
        turn(alongX, alongY));
  }

  private static int turn(double x, double y) {
    double length = Math.hypot(x, y);
    if (Math.abs(y) < OBLIQUE * length) {
      return x > 0 ? 0 : 2;
    }
    if (Math.abs(x) < OBLIQUE * length) {
      return y > 0 ? 1 : 3;
    }
    return -1;
  }

  /** The place the glyph takes: its advance, and across it the height that counts. */
  Box box() {
    double up = Em.ASCENT * size;
    double down = Em.DESCENT * size;
    Box run = Box.ofCorners(x, y, x + dx, y + dy);
    return switch (turn) {
      case 1 -> new Box(x - down, run.top(), x + up, run.bottom());
      case 2 -> new Box(run.left(), y - down, run.right(), y + up);
      case 3 -> new Box(x - up, run.top(), x + down, run.bottom());
      default -> new Box(run.left(), y - up, run.right(), y + down);
    };
  }

  /** The coordinate of the baseline across the direction of writing. */
  double baseline() {
    return turn == 1 || turn == 3 ? x : y;
  }
}
