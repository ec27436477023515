package io.github.nianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.form.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of another kind, by a form of the user's own, goes all the way like an official one. */
class OwnFormTest {
  private static final String FORM =
      """
      {
        "id": "safety",
        "name": { "zh": "安全生产年报", "en": "Annual report on work safety" },
        "source": "云溪县应急管理局〔2023〕9号",
        "title": "{issuer}{year}年安全生产年报",
        "introduction": "foreword",
        "sections": [
          { "key": "accidents", "title": "一、事故情况", "prose": "accidentNotes", "table": "accidents" },
          { "key": "problems", "title": "二、存在问题", "prose": "problems" }
        ],
        "tables": [{
          "key": "accidents", "name": { "zh": "事故统计表", "en": "Accidents" },
          "widths": [60, 48, 48], "stub": 1,
          "blocks": [{
            "corner": "类别",
            "columns": [
              { "key": "count", "label": "事故起数", "unit": "起" },
              { "key": "loss", "label": "直接经济损失", "quantity": "amount", "unit": "万元" }
            ],
            "rows": [
              { "key": "fire", "label": "火灾" },
              { "key": "traffic", "label": "道路交通" },
              { "key": "total", "label": "合计" }
            ]
          }]
        }],
        "relations": [{
          "code": "SAFE-SUM", "table": "accidents", "severity": "error", "each": ["columns"],
          "left": ["fire.*", "traffic.*"], "is": "=", "right": ["total.*"],
          "message": {
            "zh": "{table}“{column}”列：{a} 加 {b} 不等于 {right}，请核对。",
            "en": "{table}, column “{column}”: {a} and {b} do not make {right}; check them."
          }
        }]
      }
      """;

  @TempDir Path folder;
  private Nianbao nianbao;
  private Form form;

  @BeforeEach
  void openForm() throws IOException {
    nianbao = nianbao(FORM);
    form = nianbao.forms().find("safety").orElseThrow();
  }

  @Test
  void theSkeletonReadsWithoutComplaintAndIsFoundEmpty() {
    Report empty = read(nianbao.skeleton(form, "./safety.schema.json"));

    assertThat(nianbao.check(empty))
        .extracting(Finding::code, Finding::path)
        .contains(
            tuple("D-SEC", "accidents"), tuple("D-TABLE", "accidents"), tuple("D-SEC", "problems"));
    assertThat(nianbao.schema(form)).contains("直接经济损失", "事故起数", "foreword");
  }

  @Test
  void aFilledReportIsWrittenAndReadAgainUnchanged() {
    Report report = read(filled(5));

    assertThat(read(nianbao.write(report))).isEqualTo(report);
    assertThat(nianbao.write(report)).contains("\"foreword\"", "\"fire\": { \"count\": 2");
  }

  @Test
  void aFormOfTablesAloneKeepsItsIntroduction() throws IOException {
    String section =
        ",\n    { \"key\": \"problems\", \"title\": \"二、存在问题\", \"prose\": \"problems\" }";
    assertThat(FORM).contains(section);
    Nianbao tablesOnly = nianbao(FORM.replace(section, ""));
    String json = "{ \"form\": \"safety\", \"foreword\": [\"全年平稳。\"] }";
    Report report = tablesOnly.read("云溪.json", json.getBytes(StandardCharsets.UTF_8));

    assertThat(tablesOnly.write(report)).contains("全年平稳。");
  }

  @Test
  void onlyItsOwnRelationsAndTheGeneralRulesAreAsked() {
    assertThat(nianbao.check(read(filled(5)))).isEmpty();
    assertThat(nianbao.check(read(filled(6))))
        .extracting(Finding::code, Finding::path, Finding::message)
        .containsExactly(
            tuple("SAFE-SUM", "accidents.total.count", "事故统计表“事故起数”列：2 加 3 不等于 6，请核对。"));
  }

  @Test
  void aWrongFigureHasTheCodeOfOwnForms() {
    assertThat(nianbao.check(read(filled(5).replace("\"loss\": 1.5", "\"loss\": \"很多\""))))
        .extracting(Finding::code)
        .contains("T-INT");
  }

  @Test
  void anUnknownKeyIsNamedWithItsLineAndTheNearestKey() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> read(filled(5).replace("\"traffic\"", "\"trafic\"")))
        .satisfies(
            thrown ->
                assertThat(thrown.findings())
                    .singleElement()
                    .satisfies(
                        finding -> {
                          assertThat(finding.code()).isEqualTo("J-KEY");
                          assertThat(finding.message()).contains("traffic");
                        }));
  }

  @Test
  void aReportThatNamesNoFormIsNotJudgedByTheKeysOfOne() {
    String official = "{ \"year\": 2024, \"overview\": [\"全年平稳。\"], \"activeDisclosure\": {} }";

    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> read(official))
        .satisfies(
            thrown ->
                assertThat(thrown.findings()).extracting(Finding::code).containsExactly("J-FORM"));
  }

  @Test
  void allThreeDocumentsShowItsTextAndItsTable() throws IOException {
    Map<Format, byte[]> documents =
        nianbao.render(read(filled(5)), Rendition.of(Format.PDF, Format.DOCX, Format.HTML));
    List<String> texts =
        List.of("云溪县应急管理局2024年安全生产年报", "全年安全生产形势平稳。", "一、事故情况", "二、存在问题", "基层力量不足");
    List<List<String>> table =
        List.of(
            List.of("类别", "事故起数", "直接经济损失"),
            List.of("火灾", "2", "1.5"),
            List.of("道路交通", "3", "20"),
            List.of("合计", "5", "21.5"));

    Element html =
        Jsoup.parse(new String(documents.get(Format.HTML), StandardCharsets.UTF_8)).body();
    assertThat(html.text()).contains(texts);
    assertThat(html.select("tr")).extracting(row -> row.children().eachText()).isEqualTo(table);
    try (XWPFDocument docx =
        new XWPFDocument(new ByteArrayInputStream(documents.get(Format.DOCX)))) {
      assertThat(docx.getParagraphs())
          .extracting(p -> p.getText())
          .containsAll(texts.subList(0, 4));
      assertThat(docx.getTables()).extracting(OwnFormTest::cells).containsExactly(table);
    }
    try (PDDocument pdf = Loader.loadPDF(documents.get(Format.PDF))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains(texts).contains("火灾21.5道路交通320合计521.5");
    }
  }

  private static List<List<String>> cells(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
        .toList();
  }

  /** The skeleton, filled in. */
  private String filled(int accidents) {
    return nianbao
        .skeleton(form, "./safety.schema.json")
        .replace("\"year\": null", "\"year\": 2024")
        .replace("\"name\": \"\"", "\"name\": \"云溪县应急管理局\"")
        .replace("\"title\": \"\"", "\"title\": \"云溪县应急管理局2024年安全生产年报\"")
        .replace("\"publishDate\": \"\"", "\"publishDate\": \"2025-06-30\"")
        .replace("\"date\": \"\"", "\"date\": \"2025-06-30\"")
        .replace("\"foreword\": []", "\"foreword\": [\"全年安全生产形势平稳。\"]")
        .replace("\"problems\": []", "\"problems\": [\"基层力量不足\"]")
        .replace(
            "\"fire\": { \"count\": null, \"loss\": null",
            "\"fire\": { \"count\": 2, \"loss\": 1.5")
        .replace(
            "\"traffic\": { \"count\": null, \"loss\": null",
            "\"traffic\": { \"count\": 3, \"loss\": 20")
        .replace(
            "\"total\": { \"count\": null, \"loss\": null",
            "\"total\": { \"count\": " + accidents + ", \"loss\": 21.5");
  }

  private Report read(String json) {
    return nianbao.read("云溪.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private Nianbao nianbao(String json) throws IOException {
    Files.writeString(folder.resolve("form.json"), json);
    return Nianbao.create(new Settings(Language.ZH, folder, null, null, List.of()));
  }
}
