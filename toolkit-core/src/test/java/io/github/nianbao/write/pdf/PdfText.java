package io.github.nianbao.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a PDF with their places, as a foreign program sees them. */
final class PdfText extends PDFTextStripper {
  private final List<Glyph> glyphs = new ArrayList<>();

  /** A character: its page from 1, its left end and base line in points from the top left. */
  record Glyph(int page, String text, double x, double y, double width, double size) {}

  private PdfText() {}

  static List<Glyph> glyphs(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfText reader = new PdfText();
      reader.getText(document);
      return reader.glyphs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String joined(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    super.processTextPosition(position);
    glyphs.add(
        new Glyph(
            getCurrentPageNo(),
            position.getUnicode(),
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            position.getFontSizeInPt()));
  }
}
