package io.github.nianbao.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.FindingsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of a Word file sees, and nothing else. */
class DocxReaderTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final Map<String, String> parts = new TreeMap<>();

  @Test
  void trackedChangesAreTakenAsAccepted() throws IOException {
    assertThat(
            lines(
                "<w:p><w:r><w:t>全年公开</w:t></w:r><w:del><w:r><w:delText>31</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>312</w:t></w:r></w:ins><w:r><w:t>条。</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>两段并</w:t></w:r></w:p>"
                    + p("成一段。")))
        .containsExactly("全年公开312条。", "两段并成一段。");
  }

  @Test
  void numbersOfListsAreThoseThatWordPrints() throws IOException {
    parts.put(
        "word/numbering.xml",
        "<w:numbering %s><w:abstractNum w:abstractNumId=\"3\">".formatted(W)
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCountingThousand", "（%2）")
            + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
    parts.put(
        "word/styles.xml",
        "<w:styles %s><w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"T1\"/>"
                .formatted(W)
            + "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style></w:styles>");
    assertThat(
            lines(
                "<w:p><w:pPr><w:pStyle w:val=\"T1\"/></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>"
                    + item(1, "主动公开")
                    + item(1, "监督保障")
                    + item(2, "考核")
                    + item(0, "主动公开政府信息情况")
                    + item(1, "另起")))
        .containsExactly("一、总体情况", "（一）主动公开", "（二）监督保障", "1.考核", "二、主动公开政府信息情况", "（一）另起");
  }

  @Test
  void textBoxesAndNotesStandBehindTheirParagraph() throws IOException {
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes %s><w:footnote w:id=\"2\">%s</w:footnote></w:footnotes>"
            .formatted(W, p("含上年结转。")));
    SourceDocument document =
        read(
            "<w:p><w:r><w:t>办结14件</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></w:r></w:p>"
                    .formatted(p("框中文字"))
                + p("下一段"));
    assertThat(Reading.lines(document)).containsExactly("办结14件", "框中文字", "含上年结转。", "下一段");
    assertThat(Reading.codes(document)).containsExactly("R-NOTE");
  }

  @Test
  void mergedCellsAreOneCell() throws IOException {
    SourceDocument document =
        read(
            "<w:tbl><w:tr>"
                + cell("<w:vMerge w:val=\"restart\"/>", "三、结果")
                + cell("<w:gridSpan w:val=\"2\"/>", "（一）予以公开")
                + cell("", "4")
                + "</w:tr><w:tr>"
                + cell("<w:vMerge/>", "")
                + cell("", "（三）")
                + cell("", "1.秘密")
                + cell("", "0")
                + "</w:tr></w:tbl>");
    assertThat(Reading.lines(document)).containsExactly("|三、结果|（一）予以公开|4|", "|（三）|1.秘密|0|");
    SourceTable table = (SourceTable) document.blocks().get(0);
    assertThat(table.rows().get(1).cells())
        .extracting(SourceTable.Cell::column)
        .containsExactly(1, 2, 3);
  }

  @Test
  void tablesThatOnlySetThingsAreWalkedThrough() throws IOException {
    assertThat(
            lines(
                "<w:tbl><w:tr><w:tc>%s<w:tbl><w:tr>%s%s</w:tr></w:tbl></w:tc></w:tr></w:tbl>"
                    .formatted(p("外框"), cell("", "规章"), cell("", "0"))))
        .containsExactly("外框", "|规章|0|");
  }

  @Test
  void contentControlsAndHiddenTextAreWhatTheReaderSees() throws IOException {
    assertThat(
            lines(
                "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>".formatted(p("控件里的段落"))
                    + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>可见</w:t></w:r></w:p>"))
        .containsExactly("控件里的段落", "可见");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r>%s",
        "<w:r><w:rPr><w:dstrike w:val='1'/></w:rPr><w:t>12</w:t></w:r>%s",
        "<w:r><w:rPr><w:color w:val='ffffff'/></w:rPr><w:t>12</w:t></w:r>%s",
        "<w:r><w:rPr><w:rStyle w:val='H1'/></w:rPr><w:t>12</w:t></w:r>%s",
        "%s<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>12</w:t></w:r>",
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>12</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:instrText> = 12</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>%s<w:r><w:fldChar w:fldCharType='end'/></w:r>",
      })
  void aFigureIsWhatAReaderOfTheDocumentSees(String runs) throws IOException {
    parts.put(
        "word/styles.xml",
        "<w:styles %s><w:style w:type=\"character\" w:styleId=\"H1\"><w:name w:val=\"H1\"/>"
                .formatted(W)
            + "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>");
    String figure = "<w:p>" + runs.formatted("<w:r><w:t>45</w:t></w:r>") + "</w:p>";
    String white =
        "<w:p><w:r><w:rPr><w:strike w:val='0'/><w:color w:val='FFFFFF'/></w:rPr><w:t>总计</w:t></w:r></w:p>";
    String table =
        "<w:tbl><w:tr>%s<w:tc><w:tcPr><w:shd w:fill='003366'/></w:tcPr>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(cell("", "规章"), white, figure);

    assertThat(lines(table)).containsExactly("|规章|总计|45|");
  }

  @Test
  void figuresInCellsThatAreNotSeenAreTold() throws IOException {
    String struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>%s</w:t></w:r>";
    String figure = "<w:p>" + struck.formatted("12") + "<w:r><w:t>45</w:t></w:r></w:p>";
    SourceDocument document =
        read(
            "<w:p>%s</w:p>".formatted(struck.formatted("第3稿"))
                + "<w:tbl><w:tr>%s<w:tc>%s</w:tc></w:tr></w:tbl>"
                    .formatted(cell("", "规章"), figure));

    assertThat(Reading.codes(document)).containsExactly("R-UNSEEN");
    assertThat(document.findings().get(0).message()).contains("12");
  }

  @Test
  void aDocumentThatHoldsOnlyAWebPageIsToBeSavedAnew() {
    assertThatThrownBy(() -> read("<w:altChunk/>"))
        .isInstanceOf(FindingsException.class)
        .hasMessageContaining("save it as DOCX");
  }

  @Test
  void placesCountParagraphsAndThePagesWordShowedLast() throws IOException {
    SourceDocument document =
        read(
            p("第一段")
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>跨页</w:t></w:r></w:p>"
                + p("第二页的段落"));
    SourceParagraph last = (SourceParagraph) document.blocks().get(2);
    assertThat(last.source().line()).isEqualTo(3);
    assertThat(last.source().page()).isEqualTo(2);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(text);
  }

  private static String item(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
            .formatted(level)
        + "<w:r><w:t>%s</w:t></w:r></w:p>".formatted(text);
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, p(text));
  }

  private java.util.List<String> lines(String body) throws IOException {
    return Reading.lines(read(body));
  }

  /* The least that is a Word file, so that each case shows all of its markup. */
  private SourceDocument read(String body) throws IOException {
    parts.put(
        "word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (String part : parts.keySet()) {
      String kind = part.substring("word/".length(), part.length() - ".xml".length());
      String type = kind.equals("document") ? "document.main" : kind;
      types.append(
          "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
              .formatted(part, type));
      if (!kind.equals("document")) {
        relations.append(relation(kind, kind + ".xml"));
      }
    }
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + types
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    return Reading.of("report.docx", zip());
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(all);
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
        .formatted(kind, kind, target);
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
