package io.github.nianbao.site;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of the pages of a PDF. */
final class PagePictures {
  /** A page of A4 becomes 794 pixels wide: sharp on a phone, small enough to load ten of them. */
  private static final float DPI = 96;

  private PagePictures() {}

  /**
   * A page.
   *
   * @param file the picture's file name, beside the PDF
   * @param width in pixels
   * @param height in pixels
   */
  record Picture(String file, int width, int height) {}

  /** Draws every page of a PDF into PNG files beside it, {@code NAME-1.png} and so on. */
  static List<Picture> of(Path pdf) throws IOException {
    String name = pdf.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.'));
    List<Picture> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        String file = stem + "-" + (page + 1) + ".png";
        ImageIO.write(image, "png", pdf.resolveSibling(file).toFile());
        pictures.add(new Picture(file, image.getWidth(), image.getHeight()));
      }
    }
    return pictures;
  }
}
