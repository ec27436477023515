package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Signature;
import io.github.nianbao.document.Text;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.write.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What another program finds in the files. */
class DocxDocumentWriterTest {
  private final DocxDocumentWriter writer = new DocxDocumentWriter(Messages.in(Language.EN));

  @Test
  void theFormatIsDocx() {
    assertThat(writer.format()).isEqualTo(Format.DOCX);
  }

  @Test
  void allTextStandsInReadingOrder() throws IOException {
    Document report = Samples.report();
    try (XWPFDocument word = open(report)) {
      assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
          .containsExactlyElementsOf(paragraphs(report));
    }
  }

  @Test
  void headingsBearTheirLevelAsAWordStyle() throws IOException {
    try (XWPFDocument word = open(Samples.report())) {
      List<String> headings =
          word.getParagraphs().stream()
              .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
              .map(paragraph -> paragraph.getStyle().substring(7) + " " + paragraph.getText())
              .toList();

      assertThat(headings)
          .startsWith("1 云溪县人民政府\n2024年政府信息公开工作年度报告", "2 一、总体情况", "3 （一）主动公开", "4 1.平台建设")
          .endsWith("2 六、其他需要报告的事项")
          .hasSize(9);
    }
  }

  @Test
  void aHeadingMayLookOtherThanItsLevel() {
    Heading heading = new Heading(2, Samples.text("subHeading", "附：说明"));
    Element body = body(Samples.document(List.of(heading)));

    assertThat(WordFile.value(WordFile.all(body, "pStyle").get(0))).isEqualTo("Heading2");
    assertThat(WordFile.value(WordFile.all(body, "rStyle").get(0))).isEqualTo("nr-subHeading");
  }

  @Test
  void anAttachmentBeginsAPageAndTheSignatureStaysWithTheTextBeforeIt() {
    Signature signature =
        new Signature(Samples.text("signature", "云溪县"), Samples.text("date", "2024年1月17日"));
    Element body =
        body(
            Samples.document(
                List.of(
                    new Paragraph(Samples.text("body", "首段。")),
                    new Paragraph(Samples.text("body", "没有其他事项。")),
                    signature,
                    new Heading(2, Samples.text("annex", "附：原报告数据")))));

    List<Element> paragraphs = WordFile.all(body, "p");
    assertThat(WordFile.all(paragraphs.get(0), "keepNext")).isEmpty();
    assertThat(WordFile.all(paragraphs.get(1), "keepNext")).hasSize(1);
    assertThat(WordFile.all(paragraphs.get(4), "pageBreakBefore")).hasSize(1);
    assertThat(WordFile.all(body, "pageBreakBefore")).hasSize(1);
  }

  @Test
  void everyStyleThatIsNamedIsThere() throws IOException {
    try (XWPFDocument word = open(Samples.report())) {
      List<String> named = new ArrayList<>();
      Element body = body(Samples.report());
      for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
        WordFile.all(body, kind).forEach(style -> named.add(WordFile.value(style)));
      }
      assertThat(named)
          .contains("nr-subHeading", "np-figure", "nt-table")
          .allMatch(id -> word.getStyles().styleExist(id));
      Optional<String> name =
          Optional.ofNullable(word.getStyles().getStyle("np-body")).map(XWPFStyle::getName);
      assertThat(name).contains("nianbao body");
    }
  }

  @Test
  void theNumberStandsOutsideOnOddAndEvenPages() throws IOException {
    try (XWPFDocument word = open(Samples.report())) {
      List<XWPFFooter> footers = word.getFooterList();
      assertThat(footers).extracting(XWPFFooter::getText).allMatch(text -> text.contains("— 1 —"));
      assertThat(footers)
          .extracting(footer -> footer.getParagraphs().get(0).getAlignment().name())
          .containsExactly("RIGHT", "LEFT");
    }
    WordFile file = file(Samples.report());
    assertThat(
            WordFile.all(file.xml("word/settings.xml").getDocumentElement(), "evenAndOddHeaders"))
        .hasSize(1);
  }

  @Test
  void thePageHasTheMarginsOfTheStandard() {
    Element body = body(Samples.report());
    Element margins = WordFile.all(body, "pgMar").get(0);

    assertThat(List.of("top", "bottom", "left", "right"))
        .extracting(side -> margins.getAttributeNS(Markup.W, side))
        .containsExactly("2098", "1984", "1587", "1474");
    assertThat(WordFile.all(body, "docGrid").get(0).getAttributeNS(Markup.W, "linePitch"))
        .isEqualTo("579");
  }

  @Test
  void titleAuthorLanguageAndDateAreProperties() throws IOException {
    try (XWPFDocument word = open(Samples.report())) {
      var core = word.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("云溪县2024年政府信息公开工作年度报告");
      assertThat(core.getCreator()).isEqualTo("云溪县人民政府");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("zh-CN");
      assertThat(core.getCreated()).hasSameTimeAs("2025-01-17T08:30:00+08:00");
    }
  }

  @Test
  void theDataTravelsUnchanged() {
    Element data = file(Samples.report()).xml("customXml/item1.xml").getDocumentElement();

    assertThat(data.getNamespaceURI()).isEqualTo(DataPart.NAMESPACE);
    assertThat(data.getAttribute("name")).isEqualTo(Samples.DATA.name());
    assertThat(data.getAttribute("schema")).isEqualTo(Samples.DATA.schema());
    assertThat(data.getTextContent()).isEqualTo(Samples.DATA.content());
  }

  @Test
  void aDocumentWithoutDataHasNoDataPart() {
    Document report = Samples.report();
    Document bare = new Document(report.metadata(), report.style(), report.blocks(), null);

    assertThat(file(bare).names()).noneMatch(name -> name.startsWith("customXml"));
    assertThat(file(report).names()).contains("customXml/item1.xml", "customXml/itemProps1.xml");
  }

  @Test
  void markupInTextStaysText() throws IOException {
    String text = "<b>&amp;\"'</b>  两个空格 ]]>";
    try (XWPFDocument word = open(Samples.document(List.of(Samples.paragraph(text))))) {
      assertThat(word.getParagraphs().get(0).getText()).isEqualTo(text);
    }
  }

  @Test
  void everyControlCharacterIsComplainedOf() {
    List<Block> blocks =
        List.of(
            new Paragraph(Text.of("body", "响铃\u0007", "overview[0]")),
            new Paragraph(Text.of("body", "半个\uD86D字", "overview[1]")),
            Samples.paragraph("正常\uFFFF"));

    FindingsException complaint =
        catchThrowableOfType(FindingsException.class, () -> writer.write(Samples.document(blocks)));

    assertThat(complaint.findings()).extracting(Finding::code).containsOnly("W-CONTROL");
    assertThat(complaint.findings())
        .extracting(Finding::path)
        .containsExactly("overview[0]", "overview[1]", null);
    assertThat(complaint.findings().get(0).message()).contains("overview[0]", "U+0007");
    assertThat(complaint.findings().get(2).message()).contains("“正常…”", "U+FFFF");
  }

  private static List<String> paragraphs(Document document) {
    List<String> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        texts.add(heading.text().plain());
      } else if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text().plain());
      } else if (block instanceof Signature signature
          && signature.issuer() != null
          && signature.date() != null) {
        texts.add(signature.issuer().plain());
        texts.add(signature.date().plain());
      }
    }
    return texts;
  }

  private Element body(Document document) {
    return file(document).xml("word/document.xml").getDocumentElement();
  }

  private WordFile file(Document document) {
    return new WordFile(writer.write(document));
  }

  private XWPFDocument open(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(writer.write(document)));
  }
}
