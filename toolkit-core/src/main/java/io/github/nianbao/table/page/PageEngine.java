package io.github.nianbao.table.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the content of one page and notes what is painted. Used once. */
final class PageEngine extends PDFGraphicsStreamEngine {
  /** Smaller text cannot be read; producers hide search text that way. */
  private static final double SMALLEST_TEXT = 1;

  /** What is painted with less of this opacity cannot be seen. */
  private static final double FAINTEST = 0.05;

  /** Annotations whose text belongs to the page: filled-in fields, text typed upon it, stamps. */
  private static final Set<String> WRITTEN = Set.of("Widget", "FreeText", "Stamp", "Watermark");

  private final int number;
  private final double width;
  private final double height;
  private final AffineTransform toPage;
  private final Painted painted;
  private final Outline outline = new Outline();
  private final Lettering lettering = new Lettering();
  private final Ink ink = new Ink();
  private final Clipping clipping;
  private boolean clips;

  /** Frames of fields are no rulings. */
  private boolean textOnly;

  private final Layers layers;

  /* How many stretches of marked content are open, from a hidden one on. */
  private int hidden;

  private final Skew skew = new Skew();

  /**
   * @param askew by how much the page is to be turned back, in radians, so that its text is level
   */
  PageEngine(PDPage page, int number, Layers layers, double askew) {
    super(page);
    this.number = number;
    this.layers = layers;
    PDRectangle crop = page.getCropBox();
    int turn = Math.floorMod(page.getRotation() / 90, 4);
    double w = crop.getWidth();
    double h = crop.getHeight();
    width = turn % 2 == 0 ? w : h;
    height = turn % 2 == 0 ? h : w;
    toPage =
        switch (turn) {
          case 1 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
    toPage.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    toPage.preConcatenate(AffineTransform.getRotateInstance(-askew, width / 2, height / 2));
    clipping = new Clipping(toPage);
    painted = new Painted(new Box(0, 0, width, height));
  }

  Page read() throws IOException {
    processPage(getPage());
    textOnly = true;
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      if (WRITTEN.contains(annotation.getSubtype())
          && !annotation.isHidden()
          && !annotation.isNoView()
          && !layers.hide(annotation.getOptionalContent())) {
        showAnnotation(annotation);
      }
    }
    return painted.seen(number, width, height);
  }

  /** By how much the text that was read is off level, in radians. */
  double askew() {
    return skew.angle();
  }

  // ---------------------------------------------------------------- text

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (hidden > 0 || mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return;
    }
    String text = Lettering.text(font, code);
    if (text.isEmpty()) {
      return;
    }
    Advance advance = Advance.of(matrix, toPage, displacement.getX(), Lettering.emHeight(font));
    if (advance.size() < SMALLEST_TEXT) {
      return;
    }
    boolean filled = mode.isFill();
    int rgb = ink.color(getGraphicsState(), filled);
    if (Ink.alpha(getGraphicsState(), filled) > FAINTEST) {
      skew.add(advance);
      painted.add(glyph(text, advance, rgb, lettering.isBold(font)), clip());
    }
  }

  private static Glyph glyph(String text, Advance advance, int rgb, boolean bold) {
    return new Glyph(
        text, advance.box(), advance.baseline(), advance.size(), advance.turn(), rgb, bold);
  }

  // ---------------------------------------------------------------- layers

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    if (hidden > 0 || layers.hide(tag, properties)) {
      hidden++;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    hidden = Math.max(0, hidden - 1);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!layers.hide(form.getOptionalContent())) {
      super.showForm(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (!layers.hide(form.getOptionalContent())) {
      super.showTransparencyGroup(form);
    }
  }

  // ---------------------------------------------------------------- clipping

  private Box clip() {
    return clipping.of(getGraphicsState());
  }

  private static Box box(Rectangle2D r) {
    return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
  }

  // ---------------------------------------------------------------- paths

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    outline.move(onPage(p0));
    outline.line(onPage(p1));
    outline.line(onPage(p2));
    outline.line(onPage(p3));
    outline.close();
    current = p0;
  }

  private Point2D current = new Point2D.Double();

  private Point2D onPage(Point2D user) {
    return toPage.transform(user, null);
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Double(x, y);
    outline.move(onPage(current));
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Double(x, y);
    outline.line(onPage(current));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Double(x3, y3);
    outline.curve(
        onPage(new Point2D.Double(x1, y1)), onPage(new Point2D.Double(x2, y2)), onPage(current));
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    outline.close();
  }

  @Override
  public void clip(int windingRule) {
    clips = true;
  }

  @Override
  public void endPath() {
    if (clips) {
      AffineTransform toUser = new AffineTransform(toPage);
      try {
        toUser.invert();
      } catch (java.awt.geom.NoninvertibleTransformException e) {
        throw new IllegalStateException(e);
      }
      getGraphicsState().intersectClippingPath(outline.path(toUser));
      clips = false;
    }
    outline.clear();
  }

  @Override
  public void strokePath() {
    if (!textOnly && hidden == 0 && Ink.alpha(getGraphicsState(), false) > FAINTEST) {
      double scale = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
      double width = Math.abs(getGraphicsState().getLineWidth() * scale);
      outline.stroke(new Pen(width, ink.color(getGraphicsState(), false), clip()), painted);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill(windingRule == PathIterator.WIND_EVEN_ODD);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill(windingRule == PathIterator.WIND_EVEN_ODD);
    strokePath();
  }

  private void fill(boolean evenOdd) {
    double alpha = Ink.alpha(getGraphicsState(), true);
    if (!textOnly && hidden == 0 && alpha > FAINTEST) {
      boolean opaque = alpha > 0.95 && !getGraphicsState().getNonStrokingColor().isPattern();
      outline.fill(ink.color(getGraphicsState(), true), opaque, evenOdd, clip(), painted);
    }
  }

  @Override
  public void shadingFill(COSName name) {
    if (hidden == 0) {
      painted.addDrawing(clip());
    }
  }

  @Override
  public void drawImage(PDImage image) {
    if (hidden > 0 || (image instanceof PDImageXObject x && layers.hide(x.getOptionalContent()))) {
      return;
    }
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    AffineTransform at = ctm.createAffineTransform();
    at.preConcatenate(toPage);
    Box box = box(at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
    painted.addImage(box, Ink.GREY, clip());
  }
}
