package io.github.nianbao.write.pdf.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.nianbao.layout.face.Face;
import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.layout.face.Roles;
import io.github.nianbao.layout.face.TinyFace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faces embedded by the PDF engine and read back by another one. */
class FaceEmbeddingTest {
  /** With rare characters of place names. */
  private static final String TEXT = "政府信息公开年度报告䶮㙍𬭚堎垚旯旮一（），。“—…”Abg1234567890";

  private static final EngineFonts FONTS = new EngineFonts();

  @ParameterizedTest
  @ValueSource(strings = {"body", "title", "heading", "subHeading", "figure"})
  void textSetInAFaceOfThisMachineIsReadBack(String role) throws IOException {
    Face face = FaceSet.resolve(Roles.DEBIAN, Roles.machine()).primary(role);
    assertReadBack(face);
  }

  @Test
  void textSetInTheLastResortIsReadBack() throws IOException {
    assertReadBack(lastResort());
  }

  @Test
  void textSetInAFaceWithCffOutlinesIsReadBack() throws IOException {
    Path file = Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc");
    assumeTrue(Files.exists(file), "fonts-noto-cjk is not installed");
    FaceLibrary library = FaceLibrary.of(null, List.of(file.getParent()));
    Face face =
        FaceSet.resolve(Roles.style(Map.of("body", Roles.role("仿宋", "Noto Serif CJK SC"))), library)
            .primary("body");
    assertThat(face.name()).isEqualTo("Noto Serif CJK SC");
    assertThat("䶮㙍𬭚".codePoints()).allMatch(face::covers);
    assertReadBack(face);
  }

  @Test
  void charactersBeyondTheBasicPlaneAreSetAndMeasured() throws IOException {
    Face face = FaceSet.resolve(Roles.DEBIAN, Roles.machine()).primary("body");
    assumeTrue(face.name().equals("LXGW WenKai"), "fonts-lxgw-wenkai is not installed");
    assertThat("䶮㙍𬭚".codePoints()).allMatch(face::covers);
    assertThat(face.advance("𬭚".codePointAt(0))).isEqualTo(1.0);
    assertThat(readBack(pdf(font(face, "𬭚"), "𬭚"))).isEqualTo("𬭚");
  }

  @Test
  void aRadicalThatSharesItsGlyphWithACharacterIsReadBackAsItself() throws IOException {
    Face face = FaceSet.resolve(Roles.DEBIAN, Roles.machine()).primary("body");
    assumeTrue(face.name().equals("LXGW WenKai"), "fonts-lxgw-wenkai is not installed");
    assertThat(readBack(pdf(font(face, "⼀一"), "⼀一⼀"))).isEqualTo("⼀一⼀");
  }

  @Test
  void aGlyphIsDrawnAsItsOutlineSays(@TempDir Path folder) throws IOException {
    Face face = tiny(folder);
    try (PDDocument document = Loader.loadPDF(pdf(font(face, "甲"), "甲"))) {
      BufferedImage image = new PDFRenderer(document).renderImage(0); // 72 dpi, A4
      assertThat(image.getRGB(75, 842 - 703) & 0xFF).isLessThan(128);
      assertThat(image.getRGB(73, 842 - 707) & 0xFF).isGreaterThan(128);
    }
  }

  @Test
  void sixteenThreadsGetTheBytesThatOneGets() throws Exception {
    FaceSet shared = FaceSet.resolve(Roles.DEBIAN, Roles.machine());
    byte[] expected = document(FaceSet.resolve(Roles.DEBIAN, Roles.machine()));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<byte[]>> all = threads.invokeAll(Collections.nCopies(48, () -> document(shared)));
      for (Future<byte[]> one : all) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static byte[] document(FaceSet faces) throws IOException {
    Face face = faces.primary("body");
    String text = covered(face);
    return pdf(font(face, text), text);
  }

  private static Face tiny(Path folder) throws IOException {
    new TinyFace("甲𬭚", "Tiny").in(folder, "body.ttf");
    FaceLibrary library = FaceLibrary.of(folder, List.of());
    return FaceSet.resolve(Roles.DEBIAN, library).primary("body");
  }

  private static Face lastResort() {
    return FaceSet.resolve(Roles.DEBIAN, FaceLibrary.of(null, List.of())).primary("body");
  }

  private static void assertReadBack(Face face) throws IOException {
    String text = covered(face);
    assertThat(text).contains("Abg1234567890");
    byte[] pdf = pdf(font(face, text), text);
    assertThat(readBack(pdf)).isEqualTo(text);
    assertThat(pdf(font(face, text), text)).isEqualTo(pdf);
  }

  private static String covered(Face face) {
    return TEXT.codePoints()
        .filter(face::covers)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static BaseFont font(Face face, String text) {
    BitSet characters = new BitSet();
    text.codePoints().forEach(characters::set);
    return FONTS.font(face, characters);
  }

  private static byte[] pdf(BaseFont font, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    PdfString date = new PdfString("D:20250101080000+08'00'");
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(new byte[16], new byte[16]));
    PdfContentByte content = writer.getDirectContent();
    content.beginText();
    content.setFontAndSize(font, 10);
    content.setTextMatrix(72, 700);
    content.showText(text);
    content.endText();
    document.close();
    return bytes.toByteArray();
  }

  private static String readBack(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty();
      return new PDFTextStripper().getText(document).strip();
    }
  }
}
