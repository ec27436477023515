package io.github.nianbao.table.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path under construction, in points of the page as displayed. */
final class Outline {
  /** A filled rectangle no thicker is a line; published forms draw rules up to 3 pt thick. */
  private static final double THICKEST_LINE = 3.5;

  /** A stroke may lean this much over its length and still be meant level or upright. */
  private static final double LEAN = 0.5;

  /** Corners this near to each other count as one. */
  private static final double SLACK = 0.3;

  private final List<Contour> contours = new ArrayList<>();

  /** One subpath; its points without the control points of curves. */
  private static final class Contour {
    private final List<Point2D> points = new ArrayList<>();
    private Box box;
    private boolean curved;
    private boolean closed;

    Contour(Point2D start) {
      points.add(start);
      box = new Box(start.getX(), start.getY(), start.getX(), start.getY());
    }

    void add(Point2D p) {
      points.add(p);
      include(p);
    }

    Point2D last() {
      return points.get(points.size() - 1);
    }

    void include(Point2D p) {
      box = box.union(new Box(p.getX(), p.getY(), p.getX(), p.getY()));
    }

    boolean rectangle() {
      if (curved || points.size() < 4 || points.size() > 6) {
        return false;
      }
      for (Point2D p : points) {
        boolean onX = near(p.getX(), box.left()) || near(p.getX(), box.right());
        boolean onY = near(p.getY(), box.top()) || near(p.getY(), box.bottom());
        if (!onX || !onY) {
          return false;
        }
      }
      return true;
    }

    /** A thin bar whose ends are cut obliquely, as the borders of a cell meet in its corners. */
    boolean mitred() {
      double thick = Math.min(box.width(), box.height());
      if (curved
          || points.size() < 4
          || points.size() > 5
          || box.width() + box.height() < 4 * thick) {
        return false;
      }
      boolean level = box.width() > box.height();
      for (Point2D p : points) {
        double across = level ? p.getY() - box.top() : p.getX() - box.left();
        double along = level ? p.getX() - box.left() : p.getY() - box.top();
        double length = Math.max(box.width(), box.height());
        boolean side = near(across, 0) || near(across, thick);
        boolean end = Math.min(along, length - along) < thick + SLACK;
        if (!side || !end) {
          return false;
        }
      }
      return true;
    }

    /** Whether this rectangle cuts out of another all but a thin rim. */
    boolean leavesRimOf(Contour outer) {
      Box o = outer.box;
      double least =
          Math.min(
              Math.min(box.left() - o.left(), o.right() - box.right()),
              Math.min(box.top() - o.top(), o.bottom() - box.bottom()));
      double most =
          Math.max(
              Math.max(box.left() - o.left(), o.right() - box.right()),
              Math.max(box.top() - o.top(), o.bottom() - box.bottom()));
      return rectangle() && outer.rectangle() && least > 0 && most <= THICKEST_LINE;
    }

    private static boolean near(double a, double b) {
      return Math.abs(a - b) < SLACK;
    }
  }

  void move(Point2D p) {
    contours.add(new Contour(p));
  }

  void line(Point2D p) {
    if (contours.isEmpty()) {
      move(p);
    } else {
      last().add(p);
    }
  }

  void curve(Point2D c1, Point2D c2, Point2D p) {
    line(p);
    last().include(c1);
    last().include(c2);
    last().curved = true;
  }

  void close() {
    if (!contours.isEmpty()) {
      last().closed = true;
    }
  }

  void clear() {
    contours.clear();
  }

  private Contour last() {
    return contours.get(contours.size() - 1);
  }

  /** The path in another coordinate system, curves replaced by their chords. */
  GeneralPath path(AffineTransform transform) {
    GeneralPath path = new GeneralPath();
    for (Contour c : contours) {
      if (c.curved) {
        Box b = c.box;
        path.append(new Rectangle2D.Double(b.left(), b.top(), b.width(), b.height()), false);
        continue;
      }
      path.moveTo(c.points.get(0).getX(), c.points.get(0).getY());
      for (Point2D p : c.points.subList(1, c.points.size())) {
        path.lineTo(p.getX(), p.getY());
      }
      path.closePath();
    }
    path.transform(transform);
    return path;
  }

  void stroke(Pen pen, Painted painted) {
    for (Contour c : contours) {
      if (c.curved) {
        painted.addDrawing(c.box, pen.clip());
        continue;
      }
      for (int i = 1; i < c.points.size(); i++) {
        segment(c.points.get(i - 1), c.points.get(i), pen, painted);
      }
      if (c.closed) {
        segment(c.last(), c.points.get(0), pen, painted);
      }
    }
  }

  private static void segment(Point2D a, Point2D b, Pen pen, Painted painted) {
    double dx = Math.abs(a.getX() - b.getX());
    double dy = Math.abs(a.getY() - b.getY());
    Box box = Box.ofCorners(a.getX(), a.getY(), b.getX(), b.getY());
    double half = pen.width() / 2;
    boolean thin = pen.width() <= THICKEST_LINE;
    if (dy <= LEAN && dx > dy) {
      double y = box.middleY();
      Box line = new Box(box.left(), y - half, box.right(), y + half);
      painted.addBar(line, pen.rgb(), thin, pen.clip());
    } else if (dx <= LEAN && dy > dx) {
      double x = box.middleX();
      Box line = new Box(x - half, box.top(), x + half, box.bottom());
      painted.addBar(line, pen.rgb(), thin, pen.clip());
    } else if (dx > LEAN || dy > LEAN) {
      painted.addDrawing(box, pen.clip());
    }
  }

  /**
   * Fills the path.
   *
   * @param evenOdd whether a contour within another one is a hole
   */
  void fill(int rgb, boolean opaque, boolean evenOdd, Box clip, Painted painted) {
    if (evenOdd && rim(rgb, clip, painted)) {
      return;
    }
    for (Contour c : contours) {
      boolean thin = Math.min(c.box.width(), c.box.height()) <= THICKEST_LINE;
      boolean dot = Math.max(c.box.width(), c.box.height()) <= THICKEST_LINE;
      if (dot || (thin && (c.rectangle() || c.mitred()))) {
        painted.addBar(c.box, rgb, true, clip);
      } else if (c.rectangle()) {
        painted.addFill(new Fill(c.box, rgb), opaque, clip);
      } else {
        painted.addDrawing(c.box, clip);
      }
    }
  }

  /** A border filled between two rectangles in one: its four sides. */
  private boolean rim(int rgb, Box clip, Painted painted) {
    if (contours.size() != 2) {
      return false;
    }
    boolean first = contours.get(0).leavesRimOf(contours.get(1));
    if (!first && !contours.get(1).leavesRimOf(contours.get(0))) {
      return false;
    }
    Box o = contours.get(first ? 1 : 0).box;
    Box i = contours.get(first ? 0 : 1).box;
    painted.addBar(new Box(o.left(), o.top(), o.right(), i.top()), rgb, true, clip);
    painted.addBar(new Box(o.left(), i.bottom(), o.right(), o.bottom()), rgb, true, clip);
    painted.addBar(new Box(o.left(), o.top(), i.left(), o.bottom()), rgb, true, clip);
    painted.addBar(new Box(i.right(), o.top(), o.right(), o.bottom()), rgb, true, clip);
    return true;
  }
}
