package io.github.nianbao.read.source.ofd;

import io.github.nianbao.read.source.flow.Script;
import io.github.nianbao.table.page.Advance;
import io.github.nianbao.table.page.Canvas;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * The characters of a text object, each at its place. Faces are not looked into: a character is
 * taken to be as wide as it is far to the next one, at most an em; the last one, and those whose
 * distance is not said, an em where it is set on a square, else half of it.
 *
 * @param canvas where they go
 * @param toPage from millimetres of the object to points of the page
 * @param em height of the em in millimetres
 * @param colour their colour
 * @param bold whether their face is a bold one
 */
record TextRun(Canvas canvas, AffineTransform toPage, double em, Colour colour, boolean bold) {
  private static final double NARROW = 0.5;

  /** Sets the text of all codes of an object. */
  void set(Node object) {
    double x = 0;
    double y = 0;
    for (Node code : object.children("TextCode")) {
      x = code.number("X", x);
      y = code.number("Y", y);
      set(code, x, y);
    }
  }

  private void set(Node code, double fromX, double fromY) {
    String text = code.text();
    double[] right = Numbers.distances(code.attribute("DeltaX"), text.length());
    double[] down = Numbers.distances(code.attribute("DeltaY"), text.length());
    /* Some producers count both halves of a pair as characters. */
    boolean units = Math.max(right.length, down.length) >= text.length() - 1;
    double x = fromX;
    double y = fromY;
    int place = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int length = Character.charCount(c);
      double width = Script.wide(c) ? em : NARROW * em;
      int steps = units ? length : 1;
      boolean said = place < right.length;
      double dx = said || down.length > 0 ? sum(right, place, steps) : width;
      double extent = said && dx > 0 ? Math.min(dx, em) : width;
      character(Character.toString(c), x, y, extent);
      x += dx;
      y += sum(down, place, steps);
      place += steps;
      at += length;
    }
  }

  private static double sum(double[] distances, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count && i < distances.length; i++) {
      sum += distances[i];
    }
    return sum;
  }

  private void character(String text, double x, double y, double width) {
    Point2D from = toPage.transform(new Point2D.Double(x, y), null);
    Point2D by = toPage.deltaTransform(new Point2D.Double(width, 0), null);
    Point2D up = toPage.deltaTransform(new Point2D.Double(0, em), null);
    double size = Math.hypot(up.getX(), up.getY());
    canvas.character(text, Advance.along(from, by, size), colour.rgb(), bold);
  }
}
