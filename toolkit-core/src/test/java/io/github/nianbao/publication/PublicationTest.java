package io.github.nianbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.StyleFile;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private final Publication publication =
      new Publication(Forms.builtIn(), StyleFile.builtIn(), Messages.in(Language.ZH));

  @Test
  void aReportWithoutTitleIsNamedByIssuerAndYear() {
    Front front = front(2024, "云溪县教育局", null);
    assertThat(publication.title(report(front, Map.of(), List.of())))
        .isEqualTo("云溪县教育局2024年政府信息公开工作年度报告");
  }

  @Test
  void anUnknownIssuerIsLeftOutOfTheTitle() {
    assertThat(publication.title(report(front(2024, null, null), Map.of(), List.of())))
        .isEqualTo("2024年政府信息公开工作年度报告");
  }

  @Test
  void aReportThatCannotBeNamedIsRefused() {
    List<Finding> findings = refusal(report(front(null, "云溪县教育局", null), Map.of(), List.of()));
    assertThat(findings).extracting(Finding::code).containsExactly("J-TITLE");
    assertThat(findings.get(0).path()).isEqualTo("title");
    assertThat(findings.get(0).message()).contains("year");
  }

  @Test
  void figuresArePrintedAsTheyStandAndBlanksStayEmpty() {
    List<String> paths =
        Forms.builtIn()
            .grid("2021", "activeDisclosure")
            .orElseThrow()
            .table()
            .fields()
            .keySet()
            .stream()
            .toList();
    Map<String, Figure> figures =
        Map.of(
            paths.get(0), new Figure.Text("2.46万件"),
            paths.get(1), new Figure.Numeric(new BigDecimal("1E+3")));
    FormChoice form = new FormChoice("2021", Map.of());
    Front front = front(2024, "云溪县", "年报");
    Report report = new Report(form, front, Map.of(), figures, List.of(), Map.of(), List.of());
    assertThat(publication.model(report).toString())
        .contains("lines=[2.46万件], path=" + paths.get(0))
        .contains("lines=[1000], path=" + paths.get(1))
        .contains("lines=[], path=" + paths.get(2));
  }

  @Test
  void headingsNeverSkipALevel() {
    Map<String, List<String>> prose = Map.of("overview", List.of("1.甲", "（一）乙", "2.丙", "（二）丁"));
    List<Map<String, Object>> paragraphs = overview(prose);
    assertThat(paragraphs).extracting(each -> each.get("level")).containsExactly(3, 3, 4, 3);
  }

  @Test
  void blankParagraphsAndOuterBlanksAreNotPrinted() {
    Map<String, List<String>> prose = Map.of("overview", List.of("　　甲\t乙 ", " 　", "丙\r\n丁"));
    List<Map<String, Object>> paragraphs = overview(prose);
    assertThat(paragraphs)
        .extracting(each -> each.get("path"))
        .containsExactly("overview[0]", "overview[2]");
    assertThat(paragraphs.toString()).contains("lines=[甲 乙]", "lines=[丙, 丁]");
  }

  @Test
  void notesOnATableStandBelowIt() {
    Map<String, List<String>> prose = Map.of("applicationsNotes", List.of("甲。", "注：乙。", "丙。"));
    Map<String, Object> section = sections(prose).get(2);
    assertThat((List<?>) section.get("prose")).hasSize(1);
    assertThat((List<?>) section.get("notes")).hasSize(2);
  }

  @Test
  void everyCharacterThatCannotBePrintedIsNamed() {
    Map<String, List<String>> prose =
        Map.of("overview", List.of("甲\u0000", "好", "乙\ud800"), "problems", List.of("丙\uffff"));
    List<Finding> findings = refusal(report(front(2024, "云溪县", "年报"), prose, List.of()));
    assertThat(findings)
        .extracting(Finding::path)
        .containsExactly("overview[0]", "overview[2]", "problems[0]");
    assertThat(findings.get(0).message()).contains("U+0000");
  }

  @Test
  void figuresWithoutAPlaceStandInAnAnnexThatNamesTheirForm() {
    String path =
        Forms.builtIn().find("2019").orElseThrow().tables().get(0).fields().keySet().stream()
            .filter(
                each ->
                    !Forms.builtIn()
                        .find("2021")
                        .orElseThrow()
                        .tables()
                        .get(0)
                        .fields()
                        .containsKey(each))
            .findFirst()
            .orElseThrow();
    AnnexEntry entry = new AnnexEntry(path, "采购项目数量", Figure.of(7), "个");
    Map<?, ?> annex =
        (Map<?, ?>)
            publication
                .model(report(front(2024, "云溪县", "年报"), Map.of(), List.of(entry)))
                .get("annex");
    assertThat(annex.get("title")).isEqualTo("附：原报告（2019年格式）数据");
    assertThat(annex.get("tables").toString())
        .contains("lines=[采购项目数量]", "lines=[7], path=annex[0].value", "lines=[个]");
  }

  @Test
  void neighboursInTheAnnexShareTheirRowLabelAndAUnitIsPrintedOnce() {
    List<AnnexEntry> entries =
        List.of(
            new AnnexEntry(null, "其他", Figure.of(5), null),
            new AnnexEntry("a.made", "规章／制作", Figure.of(1), "件"),
            new AnnexEntry("a.money", "规章／金额", new Figure.Text("2万元"), "万元"));
    Map<?, ?> annex =
        (Map<?, ?>)
            publication.model(report(front(2024, "云溪县", "年报"), Map.of(), entries)).get("annex");

    assertThat(annex.get("tables").toString())
        .containsSubsequence(
            "style=groupLabel, rowspan=2, colspan=1, lines=[规章]",
            "lines=[制作], path=annex[1].label",
            "lines=[件], path=annex[1].unit",
            "lines=[金额], path=annex[2].label",
            "lines=[2万元], path=annex[2].value",
            "lines=[], path=annex[2].unit",
            "rowspan=1, colspan=2, lines=[其他], path=annex[0].label");
  }

  @Test
  void textThatOnlyEndsLikeItsUnitDoesNotSayIt() {
    List<AnnexEntry> entries = List.of(new AnnexEntry(null, "采购项目数量", new Figure.Text("见附件"), "件"));
    Map<?, ?> annex =
        (Map<?, ?>)
            publication.model(report(front(2024, "云溪县", "年报"), Map.of(), entries)).get("annex");

    assertThat(annex.get("tables").toString())
        .contains("lines=[见附件], path=annex[0].value", "lines=[件], path=annex[0].unit");
  }

  @Test
  void datesArePrintedWithoutLeadingZeros() {
    assertThat(PrintedDate.of("2024-01-07")).isEqualTo("2024年1月7日");
    assertThat(PrintedDate.of("2024-10-20")).isEqualTo("2024年10月20日");
    assertThat(PrintedDate.of("2024年1月")).isEqualTo("2024年1月");
  }

  private List<Map<String, Object>> overview(Map<String, List<String>> prose) {
    return maps(sections(prose).get(0).get("prose"));
  }

  private List<Map<String, Object>> sections(Map<String, List<String>> prose) {
    return maps(
        publication.model(report(front(2024, "云溪县", "年报"), prose, List.of())).get("sections"));
  }

  @SuppressWarnings("unchecked") // the model is made of such lists
  private static List<Map<String, Object>> maps(Object list) {
    return (List<Map<String, Object>>) list;
  }

  private List<Finding> refusal(Report report) {
    FindingsException thrown =
        catchThrowableOfType(FindingsException.class, () -> publication.model(report));
    assertThat(thrown).isNotNull();
    return thrown.findings();
  }

  private static Front front(
      @Nullable Integer year, @Nullable String issuer, @Nullable String title) {
    Front.Issuer body = issuer == null ? null : new Front.Issuer(issuer, null, null, null);
    return new Front(year, body, title, null, null, null, null, null, null, null);
  }

  private static Report report(
      Front front, Map<String, List<String>> prose, List<AnnexEntry> annex) {
    return new Report(
        new FormChoice("2021", Map.of()), front, prose, Map.of(), annex, Map.of(), List.of());
  }
}
