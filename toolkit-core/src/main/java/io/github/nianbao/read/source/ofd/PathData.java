package io.github.nianbao.read.source.ofd;

import io.github.nianbao.table.page.Canvas;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.StringTokenizer;

/** Traces abbreviated path data ({@code M 0 0 L 10 0 C}) on a canvas (clause 9.3). */
final class PathData {
  private final StringTokenizer words;
  private final AffineTransform toPage;
  private final Canvas canvas;

  private PathData(String data, AffineTransform toPage, Canvas canvas) {
    this.words = new StringTokenizer(data);
    this.toPage = toPage;
    this.canvas = canvas;
  }

  /** Traces a path; what cannot be read ends it. */
  static void trace(String data, AffineTransform toPage, Canvas canvas) {
    PathData path = new PathData(data, toPage, canvas);
    boolean known = true;
    while (known && path.words.hasMoreTokens()) {
      known = path.step(path.words.nextToken());
    }
  }

  private boolean step(String operator) {
    switch (operator) {
      case "S", "M" -> canvas.move(point());
      case "L" -> canvas.line(point());
      case "Q" -> {
        Point2D near = point();
        canvas.curve(near, near, point());
      }
      case "B" -> canvas.curve(point(), point(), point());
      case "A" -> arc();
      case "C" -> canvas.close();
      default -> {
        return false;
      }
    }
    return true;
  }

  /* How far an arc bulges is not told: it is a curve, and that is all that counts. */
  private void arc() {
    for (int i = 0; i < 5; i++) {
      number();
    }
    Point2D to = point();
    canvas.curve(to, to, to);
  }

  private Point2D point() {
    return toPage.transform(new Point2D.Double(number(), number()), null);
  }

  private double number() {
    return words.hasMoreTokens() ? Numbers.number(words.nextToken()).orElse(0.0) : 0;
  }
}
