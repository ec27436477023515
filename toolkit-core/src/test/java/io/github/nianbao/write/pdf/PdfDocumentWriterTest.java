package io.github.nianbao.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.Text;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.Faces;
import io.github.nianbao.layout.SampleTables;
import io.github.nianbao.layout.Samples;
import io.github.nianbao.layout.page.BlockSetter;
import io.github.nianbao.layout.page.Page;
import io.github.nianbao.layout.page.Paginator;
import io.github.nianbao.layout.table.TablePart.Box;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Typesetter;
import io.github.nianbao.write.pdf.PdfText.Glyph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** Whole documents, read back by PDFBox. */
class PdfDocumentWriterTest {
  private static final double LEFT = Lengths.points(28);
  private static final double TOP = Lengths.points(37);
  private static final double RIGHT = Lengths.points(210 - 26);

  private final PdfDocumentWriter writer =
      new PdfDocumentWriter(Faces.BARE, Messages.in(Language.ZH));

  @Test
  void theTextComesOutInTheOrderOfReading() {
    String text = PdfText.text(writer.write(Samples.plainReport()));
    assertThat(text.replaceAll("\\s", ""))
        .contains("云溪县人民政府2024年政府信息公开工作年度报告")
        .containsSubsequence("一、总体情况", Samples.SENTENCE, "二、收到", "云溪县人民政府2025年1月17日");
  }

  @Test
  void proseHasNoStrayBlanks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      blocks.add(Samples.body("第".repeat(i % 20 + 1) + Samples.SENTENCE));
    }
    assertThat(PdfText.text(writer.write(Samples.document(blocks))).replaceAll("— \\d+ —", ""))
        .doesNotContain(" ");
  }

  @Test
  void fortyPagesOfProseAreWritten() throws IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Samples.title("云溪县政府信息公开工作年度报告"));
    int paragraphs = 0;
    while (paragraphs * 4 < 40 * 22) {
      blocks.add(Samples.body(Samples.SENTENCE));
      paragraphs++;
    }
    byte[] pdf = writer.write(Samples.document(blocks));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isBetween(38, 44);
    }
    String text = PdfText.text(pdf).replaceAll("— \\d+ —", "").replaceAll("\\s", "");
    assertThat(text).endsWith(Samples.SENTENCE.repeat(paragraphs));
  }

  @Test
  void theTextOfEveryCellStandsInsideTheCell() {
    for (int lines : new int[] {0, 3, 9, 14, 16}) {
      List<Block> blocks = new ArrayList<>();
      if (lines > 0) {
        blocks.add(Samples.body("公".repeat(28 * lines - 4)));
      }
      blocks.add(SampleTables.activeDisclosure());
      blocks.add(SampleTables.applications(n -> Integer.toString(10_000 + n)));
      blocks.add(SampleTables.reviewLitigation());
      List<Glyph> glyphs = PdfText.glyphs(writer.write(Samples.document(blocks)));
      List<Page> pages = pages(blocks);
      for (int i = 0; i < pages.size(); i++) {
        int number = i + 1;
        List<Glyph> page = glyphs.stream().filter(glyph -> glyph.page() == number).toList();
        for (Page.Item item : pages.get(i).items()) {
          if (item instanceof Page.Part part) {
            part.part().boxes().forEach(box -> assertInside(box, part.top(), page));
          }
        }
      }
    }
  }

  private static void assertInside(Box box, double partTop, List<Glyph> page) {
    double left = LEFT + box.x();
    double top = TOP + partTop + box.y();
    List<Glyph> inside =
        page.stream()
            .filter(glyph -> glyph.x() > left && glyph.x() + glyph.width() < left + box.width())
            .filter(glyph -> glyph.y() - 0.7 * glyph.size() > top)
            .filter(glyph -> glyph.y() + 0.1 * glyph.size() < top + box.height())
            .toList();
    assertThat(PdfText.joined(inside)).isEqualTo(box.cell().cell().text().plain());
  }

  @Test
  void aLabelThatSpansAPageBreakStandsOnBothPages() {
    List<Block> blocks =
        List.of(Samples.body("公".repeat(28 * 10 - 4)), SampleTables.applications(n -> "0"));
    List<Glyph> glyphs = PdfText.glyphs(writer.write(Samples.document(blocks)));
    for (int page = 1; page <= 2; page++) {
      int number = page;
      String text = PdfText.joined(glyphs.stream().filter(g -> g.page() == number).toList());
      assertThat(text).contains("三、本年度办理结果").contains("法人或其他组织");
    }
  }

  @Test
  void figuresOfFiveDigitsStandWholeOnOneLineEach() {
    List<Block> blocks = List.of(SampleTables.applications(n -> Integer.toString(13_000 + n)));
    List<Glyph> glyphs = PdfText.glyphs(writer.write(Samples.document(blocks)));
    String text = PdfText.joined(glyphs);
    for (int n = 1; n <= 175; n++) {
      String figure = Integer.toString(13_000 + n);
      int at = text.indexOf(figure);
      assertThat(at).as(figure).isNotNegative();
      assertThat(glyphs.subList(at, at + 5))
          .allSatisfy(g -> assertThat(g.y()).isEqualTo(glyphs.get(at).y()));
    }
  }

  @Test
  void aFigureTooWideForItsCellIsSetSmaller() {
    List<Block> blocks =
        List.of(SampleTables.applications(n -> n == 8 ? "1234567890" : n == 9 ? "2.46万件" : "1"));
    List<Glyph> glyphs = PdfText.glyphs(writer.write(Samples.document(blocks)));
    int at = PdfText.joined(glyphs).indexOf("1234567890");
    assertThat(at).isNotNegative();
    assertThat(glyphs.get(at).size()).isBetween(4.0, 6.0);
    assertThat(glyphs.get(at + 9).y()).isEqualTo(glyphs.get(at).y());
  }

  @Test
  void pageNumbersStandOutsideOneCharacterIn() {
    List<Block> blocks = Collections.nCopies(20, Samples.body(Samples.SENTENCE));
    List<Glyph> glyphs = PdfText.glyphs(writer.write(Samples.document(blocks)));
    double foot = TOP + Lengths.points(225);
    List<Glyph> first = glyphs.stream().filter(g -> g.page() == 1 && g.y() > foot + 5).toList();
    List<Glyph> second = glyphs.stream().filter(g -> g.page() == 2 && g.y() > foot + 5).toList();
    assertThat(PdfText.joined(first)).isEqualTo("— 1 —");
    assertThat(PdfText.joined(second)).isEqualTo("— 2 —");
    Glyph last = first.get(first.size() - 1);
    assertThat(last.x() + last.width()).isCloseTo(RIGHT - 14, within(0.1));
    assertThat(second.get(0).x()).isCloseTo(LEFT + 14, within(0.1));
    assertThat(first.get(0).size()).isEqualTo(14);
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws Exception {
    byte[] expected = writer.write(Samples.plainReport());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(
              new PdfDocumentWriter(Faces.BARE, Messages.in(Language.EN))
                  .write(Samples.plainReport()))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<byte[]> writing = () -> writer.write(Samples.plainReport());
      for (Future<byte[]> result : threads.invokeAll(Collections.nCopies(16, writing))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void charactersWithoutAFaceAreAllListed() {
    Document document =
        Samples.document(
            List.of(
                Samples.title("䶮街年度报告"),
                new Paragraph(Text.of("body", "地名𬭚坪、䶮街、㙍村\uFE00", "overview[0]"))));
    assertThatThrownBy(() -> writer.write(document))
        .isInstanceOfSatisfying(
            FindingsException.class,
            e -> {
              assertThat(e.findings())
                  .extracting(Finding::path)
                  .containsExactly("title", "overview[0]");
              assertThat(e.findings()).extracting(Finding::code).containsOnly("W-GLYPH");
              assertThat(e.findings().get(0).message()).contains("䶮 (U+4DAE)").contains("--fonts");
              assertThat(e.findings().get(1).message())
                  .contains("𬭚 (U+2CB5A)、䶮 (U+4DAE)、㙍 (U+364D)")
                  .doesNotContain("FE00");
            });
  }

  @Test
  void aRowHigherThanAPageIsRefused() {
    Table.Row high = SampleTables.body(SampleTables.figure(4, "公开 ".repeat(3000)));
    Table table =
        new Table(
            "activeDisclosure",
            null,
            List.of(39.0, 39.0, 39.0, 39.0),
            List.of(new Table.RowGroup(false, List.of(high))));
    assertThatThrownBy(() -> writer.write(Samples.document(List.of(table))))
        .isInstanceOfSatisfying(
            FindingsException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::code, Finding::path)
                    .containsExactly(tuple("W-ROW", "activeDisclosure")));
  }

  @Test
  void everyFaceIsEmbeddedAsASubset() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(Samples.plainReport()))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
        }
      }
    }
  }

  @Test
  void headingsBecomeBookmarks() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(Samples.plainReport()))) {
      PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(title.getTitle()).isEqualTo("云溪县人民政府2024年政府信息公开工作年度报告");
      assertThat(title.getFirstChild().getTitle()).isEqualTo("一、总体情况");
      assertThat(title.getLastChild().getTitle()).startsWith("二、");
    }
  }

  @Test
  void aViewerIsToldToShowTheTitleAndToGoByTheStructure() throws IOException {
    byte[] bytes = writer.write(Samples.plainReport());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(pdf.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
    }
  }

  @Test
  void theDataTravelsWithTheDocument() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(Samples.plainReport()))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var file = files.get("report.json");
      assertThat(
              new String(
                  file.getEmbeddedFile().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo("{\"year\":2024}\n");
      assertThat(file.getFileDescription()).isEqualTo("https://nianbao.github.io/schema/2021");
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
    }
  }

  private static List<Page> pages(List<Block> blocks) {
    Typesetter typesetter = new Typesetter(Samples.STYLE, Faces.BARE);
    return new Paginator(Samples.STYLE.page(), new BlockSetter(typesetter).set(blocks)).pages();
  }
}
