package io.github.nianbao.read.source.ofd;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Canvas;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Paints the content of a page: text, paths, pictures. */
final class PageContent {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Width of lines where nothing is said, in millimetres (table 46 of the standard). */
  private static final double LINE = 0.353;

  private static final double SMALLEST_TEXT = 1 / POINTS_PER_MM;

  private final Canvas canvas;
  private final Resources resources;
  private final AffineTransform page;

  /**
   * @param box extent of the page in millimetres: x and y of its upper left corner, width, height
   */
  PageContent(double[] box, Resources resources) {
    this.canvas = new Canvas(box[2] * POINTS_PER_MM, box[3] * POINTS_PER_MM);
    this.resources = resources;
    this.page = AffineTransform.getScaleInstance(POINTS_PER_MM, POINTS_PER_MM);
    page.translate(-box[0], -box[1]);
  }

  /** Where it is painted. */
  Canvas canvas() {
    return canvas;
  }

  /** Paints all layers of a page or of a page template. */
  void add(Node root) {
    root.children("Content").forEach(content -> content.children("Layer").forEach(this::block));
  }

  private void block(Node block) {
    for (Node object : block.children()) {
      if (object.flag("Visible", true) && object.number("Alpha", 255) > 0) {
        switch (object.name()) {
          case "TextObject" -> text(object);
          case "PathObject" -> path(object);
          case "ImageObject", "CompositeObject" -> picture(object);
          case "PageBlock" -> block(object);
          default -> {
            // Nothing else can be seen.
          }
        }
      }
    }
  }

  private void text(Node object) {
    double em = object.number("Size", 0);
    boolean filled = object.flag("Fill", true);
    Colour colour = colour(object, filled ? "FillColor" : "StrokeColor").orElse(Colour.BLACK);
    boolean painted = filled || object.flag("Stroke", false);
    if (em >= SMALLEST_TEXT && painted && colour.isVisible()) {
      boolean bold =
          object.number("Weight", 400) >= 700 || resources.isBold(object.attribute("Font"));
      AffineTransform toPage = toPage(object);
      toPage.scale(object.number("HScale", 1), 1);
      new TextRun(canvas, toPage, em, colour, bold).set(object);
    }
  }

  private void path(Node object) {
    AffineTransform toPage = toPage(object);
    object.children("AbbreviatedData").forEach(data -> PathData.trace(data.text(), toPage, canvas));
    if (object.flag("Fill", false)) {
      colour(object, "FillColor")
          .filter(Colour::isVisible)
          .ifPresent(colour -> canvas.fill(colour.rgb(), colour.isOpaque()));
    }
    Colour colour = colour(object, "StrokeColor").orElse(Colour.BLACK);
    if (object.flag("Stroke", true) && colour.isVisible()) {
      double scale = Math.sqrt(Math.abs(toPage.getDeterminant()));
      canvas.stroke(colour.rgb(), resources.inherited(object, "LineWidth", LINE) * scale);
    }
    canvas.end();
  }

  private void picture(Node object) {
    double[] box = boundary(object);
    Rectangle2D at =
        page.createTransformedShape(new Rectangle2D.Double(box[0], box[1], box[2], box[3]))
            .getBounds2D();
    canvas.picture(new Box(at.getMinX(), at.getMinY(), at.getMaxX(), at.getMaxY()));
  }

  private Optional<Colour> colour(Node object, String name) {
    return resources.inherited(object, name).map(Colour::of);
  }

  /* From the space of an object, whose origin is the corner of its boundary. */
  private AffineTransform toPage(Node object) {
    double[] boundary = boundary(object);
    AffineTransform toPage = new AffineTransform(page);
    toPage.translate(boundary[0], boundary[1]);
    double[] matrix = Numbers.of(object.attribute("CTM"));
    if (matrix.length == 6) {
      toPage.concatenate(new AffineTransform(matrix));
    }
    return toPage;
  }

  private static double[] boundary(Node object) {
    double[] box = Numbers.of(object.attribute("Boundary"));
    return box.length == 4 ? box : new double[4];
  }
}
