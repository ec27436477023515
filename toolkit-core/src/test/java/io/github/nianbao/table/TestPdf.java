package io.github.nianbao.table;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDFs for tests; y counts from the top, as in what the finder answers. */
public final class TestPdf implements AutoCloseable {
  static final double SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDPageContentStream content;
  private double height;

  public TestPdf() {
    page(0);
  }

  /** Begins a page of A4 that is shown turned by so many degrees. */
  public void page(int rotation) {
    try {
      close(content);
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(rotation);
      height = PDRectangle.A4.getHeight();
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      if (rotation == 90) {
        // What is drawn stands upright once the page is turned.
        content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        height = PDRectangle.A4.getWidth();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What follows is drawn askew, turned by so many degrees. */
  public void turn(double degrees) {
    try {
      content.transform(Matrix.getRotateInstance(Math.toRadians(degrees), 0, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(PDPageContentStream stream) throws IOException {
    if (stream != null) {
      stream.close();
    }
  }

  public void text(double x, double y, String text) {
    text(x, y, text, Color.BLACK, RenderingMode.FILL);
  }

  /** Text of another size than usual. */
  void large(double x, double y, double size, String text) {
    try {
      content.beginText();
      content.setNonStrokingColor(Color.BLACK);
      content.setRenderingMode(RenderingMode.FILL);
      content.setFont(font, (float) size);
      content.newLineAtOffset((float) x, (float) (height - y));
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void text(double x, double y, String text, Color color, RenderingMode mode) {
    try {
      content.beginText();
      content.setNonStrokingColor(color);
      content.setRenderingMode(mode);
      content.setFont(font, (float) SIZE);
      content.newLineAtOffset((float) x, (float) (height - y));
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text that runs upwards, its baseline at {@code x}, from {@code y} on. */
  void upwards(double x, double y, String text) {
    try {
      content.beginText();
      content.setNonStrokingColor(Color.BLACK);
      content.setRenderingMode(RenderingMode.FILL);
      content.setFont(font, (float) SIZE);
      content.setTextMatrix(new Matrix(0, 1, -1, 0, (float) x, (float) (height - y)));
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins what belongs to a layer that may be hidden; {@link #layerEnds} ends it. */
  void layer(String name, boolean shown) {
    try {
      PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
      if (layers == null) {
        layers = new PDOptionalContentProperties();
        document.getDocumentCatalog().setOCProperties(layers);
      }
      PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
      layers.addGroup(layer);
      layers.setGroupEnabled(layer, shown);
      content.beginMarkedContent(COSName.OC, layer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void layerEnds() {
    try {
      content.endMarkedContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A grey picture. */
  void picture(double x0, double y0, double x1, double y1) {
    try {
      PDImageXObject image =
          LosslessFactory.createFromImage(
              document, new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
      content.drawImage(
          image, (float) x0, (float) (height - y1), (float) (x1 - x0), (float) (y1 - y0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for a password when the file is opened. */
  void lock(String password) {
    try {
      document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the only page away. */
  void empty() {
    document.removePage(0);
  }

  /** Text that ends at {@code right}, as figures do. */
  void figure(double right, double y, String text) {
    text(right - width(text), y, text);
  }

  double width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void line(double x0, double y0, double x1, double y1) {
    line(0.7, new double[] {x0, y0, x1, y1});
  }

  /** A line of any width, from its first point to its second. */
  void line(double width, double[] ends) {
    try {
      content.setStrokingColor(Color.BLACK);
      content.setLineWidth((float) width);
      content.moveTo((float) ends[0], (float) (height - ends[1]));
      content.lineTo((float) ends[2], (float) (height - ends[3]));
      content.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void fill(double x0, double y0, double x1, double y1, Color color) {
    try {
      content.setNonStrokingColor(color);
      content.addRect((float) x0, (float) (height - y1), (float) (x1 - x0), (float) (y1 - y0));
      content.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A filled shape of straight sides, its corners given as x and y in turn. */
  void shape(double... corners) {
    try {
      content.setNonStrokingColor(Color.BLACK);
      content.moveTo((float) corners[0], (float) (height - corners[1]));
      for (int i = 2; i < corners.length; i += 2) {
        content.lineTo((float) corners[i], (float) (height - corners[i + 1]));
      }
      content.closePath();
      content.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A border one point wide, filled between two rectangles. */
  void rim(double x0, double y0, double x1, double y1) {
    try {
      content.setNonStrokingColor(Color.BLACK);
      content.addRect((float) x0, (float) (height - y1), (float) (x1 - x0), (float) (y1 - y0));
      content.addRect(
          (float) x0 + 1, (float) (height - y1 + 1), (float) (x1 - x0 - 2), (float) (y1 - y0 - 2));
      content.fillEvenOdd();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void box(double x0, double y0, double x1, double y1) {
    line(x0, y0, x1, y0);
    line(x0, y1, x1, y1);
    line(x0, y0, x0, y1);
    line(x1, y0, x1, y1);
  }

  /** A grid with one text in each cell, columns 80 wide and rows 20 high. */
  public void grid(double x, double y, String[][] cells) {
    int cols = cells[0].length;
    for (int r = 0; r <= cells.length; r++) {
      line(x, y + 20 * r, x + 80 * cols, y + 20 * r);
    }
    for (int c = 0; c <= cols; c++) {
      line(x + 80 * c, y, x + 80 * c, y + 20 * cells.length);
    }
    texts(x, y, cells);
  }

  /** The texts of a grid alone. */
  void texts(double x, double y, String[][] cells) {
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        if (!cells[r][c].isEmpty()) {
          text(x + 80 * c + 4, y + 20 * r + 14, cells[r][c]);
        }
      }
    }
  }

  /** A form field that is filled in; how it looks is left to the viewer. */
  void field(double x, double y, String name, String text) {
    try {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      if (form == null) {
        form = new PDAcroForm(document);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        form.setNeedAppearances(true);
        document.getDocumentCatalog().setAcroForm(form);
      }
      PDPage page = document.getPage(document.getNumberOfPages() - 1);
      PDTextField field = new PDTextField(form);
      field.setPartialName(name);
      PDAnnotationWidget widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle((float) x, (float) (height - y - 4), 60, 16));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      form.getFields().add(field);
      field.getCOSObject().setString(COSName.V, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path save(Path folder) {
    try {
      close(content);
      content = null;
      Path file = folder.resolve("test.pdf");
      document.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      close(content);
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
