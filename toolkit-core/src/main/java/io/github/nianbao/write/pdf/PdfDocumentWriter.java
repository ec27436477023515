package io.github.nianbao.write.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.Composition;
import io.github.nianbao.layout.Compositor;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.write.DocumentWriter;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.archive.ArchivePdf;
import io.github.nianbao.write.pdf.paint.EngineFonts;
import io.github.nianbao.write.pdf.paint.Painter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes documents as PDF by the layout of GB/T 9704-2012: tagged, PDF/A-3a and PDF/UA-1, with the
 * data as an associated file. Immutable and safe for use by several threads.
 */
public final class PdfDocumentWriter implements DocumentWriter {
  private static final int KILOBYTES = 1 << 18;

  private final Compositor compositor;
  private final EngineFonts fonts;
  private final boolean archival;

  /**
   * A writer of PDF/A-3a and PDF/UA-1.
   *
   * @param faces faces for all roles that the styles of the documents name
   * @param messages language of complaints
   */
  public PdfDocumentWriter(FaceSet faces, Messages messages) {
    this(new Compositor(faces, messages), new EngineFonts(), PdfKind.ARCHIVAL);
  }

  private PdfDocumentWriter(Compositor compositor, EngineFonts fonts, PdfKind kind) {
    this.compositor = compositor;
    this.fonts = fonts;
    this.archival = kind == PdfKind.ARCHIVAL;
  }

  /** The writer of another kind, with the same faces. */
  public PdfDocumentWriter of(PdfKind kind) {
    return new PdfDocumentWriter(compositor, fonts, kind);
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  /**
   * {@inheritDoc}
   *
   * @throws io.github.nianbao.finding.FindingsException {@code W-GLYPH}, one finding for each path
   *     with characters that no face has, or {@code W-ROW}, one for each table row higher than a
   *     page; before anything is written
   */
  @Override
  public byte[] write(Document document) {
    Composition composition = compositor.compose(document);
    try {
      return painted(document, composition);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
  }

  private byte[] painted(Document document, Composition composition) throws IOException {
    PageStyle page = document.style().page();
    Rectangle paper =
        new Rectangle((float) Lengths.points(page.width()), (float) Lengths.points(page.height()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(KILOBYTES);
    com.lowagie.text.Document pdf = new com.lowagie.text.Document(paper);
    PdfWriter writer = PdfWriter.getInstance(pdf, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    pdf.open();
    new ArchivePdf(writer, document.metadata(), archival).describe(document);
    new Painter(pdf, writer, fonts, composition).paint();
    pdf.close();
    return bytes.toByteArray();
  }
}
