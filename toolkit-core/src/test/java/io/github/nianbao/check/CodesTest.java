package io.github.nianbao.check;

import static io.github.nianbao.check.TestReport.right;
import static io.github.nianbao.check.TestReport.right2019;
import static io.github.nianbao.check.TestReport.rightOf2022;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code on its own: one thing is spoilt in a right report, and that is what is said. */
class CodesTest {
  private static final Checker ZH = new Checker(Forms.builtIn(), Messages.in(Language.ZH));
  private static final Checker EN = new Checker(Forms.builtIn(), Messages.in(Language.EN));

  /** What is said of a report beside those it sums up: {@link ConsolidationTest}. */
  private static final List<String> OF_SEVERAL = List.of("D-SUM", "D-PARTS");

  private static final String T3 = "applications.";
  private static final String T2 = "activeDisclosure.";

  /** What is spoilt, and what comes of it. */
  record Case(
      String code,
      Severity severity,
      @Nullable String path,
      TestReport report,
      @Nullable TestReport previous) {
    Case(String code, Severity severity, String path, TestReport report) {
      this(code, severity, path, report, null);
    }

    Report last() {
      return previous == null ? null : previous.build();
    }

    @Override
    public String toString() {
      return code + " " + path;
    }
  }

  static Stream<Case> tables() {
    return Stream.of(
        new Case(
            "T2-INT",
            Severity.ERROR,
            T2 + "licensing.decisionsThisYear",
            right().with(T2 + "licensing.decisionsThisYear", "2.5")),
        new Case(
            "T2-INT",
            Severity.ERROR,
            T2 + "fees.amountThisYear",
            right().with(T2 + "fees.amountThisYear", -3)),
        new Case(
            "T2-INT",
            Severity.ERROR,
            T2 + "penalty.change",
            right2019().with(T2 + "penalty.change", "-1.5")),
        new Case(
            "T2-BLANK",
            Severity.WARNING,
            T2 + "licensing.decisionsThisYear",
            right().blank(T2 + "licensing.decisionsThisYear")),
        new Case(
            "T2-XYEAR",
            Severity.WARNING,
            T2 + "normativeDocuments.inForce",
            right().with(T2 + "normativeDocuments.inForce", 9),
            rightOf2022()),
        new Case(
            "T2-FLOOR",
            Severity.INFO,
            T2 + "normativeDocuments.inForce",
            right().with(T2 + "normativeDocuments.inForce", 2)),
        new Case(
            "T2-POWER",
            Severity.INFO,
            T2 + "regulations.inForce",
            right().with(T2 + "regulations.inForce", 1)),
        new Case(
            "T2-UNIT",
            Severity.INFO,
            T2 + "fees.amountThisYear",
            right().with(T2 + "fees.amountThisYear", 77302800)),
        new Case(
            "T2-19-PUB",
            Severity.INFO,
            T2 + "regulations.totalPublished",
            right2019().with(T2 + "regulations.newlyPublished", 1)),
        new Case(
            "T2-19-ITEMS",
            Severity.INFO,
            T2 + "penalty.decisions",
            right2019()
                .with(T2 + "penalty.priorYearItems", 40)
                .with(T2 + "penalty.change", -5)
                .with(T2 + "penalty.decisions", 35)),
        new Case(
            "T3-INT",
            Severity.ERROR,
            T3 + "carriedForward.otherOrganization",
            right().text(T3 + "carriedForward.otherOrganization", "见附件")),
        new Case(
            "T3-BLANK",
            Severity.WARNING,
            T3 + "carriedOver.otherOrganization",
            right().blank(T3 + "carriedOver.otherOrganization")),
        new Case(
            "T3-BAL",
            Severity.ERROR,
            T3 + "results.total.naturalPerson",
            right().row("newReceived", 11, 2)),
        new Case(
            "T3-SUM",
            Severity.ERROR,
            T3 + "results.total.naturalPerson",
            right().row("results.granted", 7, 2)),
        new Case(
            "T3-ROW",
            Severity.ERROR,
            T3 + "results.granted.total",
            right().with(T3 + "results.granted.total", 9)),
        new Case(
            "T3-SHIFT",
            Severity.INFO,
            T3 + "newReceived.total",
            right().cells("newReceived", 10, 0, 0, 0, 2, 12, 0)),
        new Case(
            "T3-XYEAR",
            Severity.WARNING,
            T3 + "carriedOver.total",
            right(),
            rightOf2022().row("carriedForward", 2, 0)),
        new Case(
            "T3-XYEAR",
            Severity.INFO,
            T3 + "carriedOver.naturalPerson",
            right(),
            rightOf2022().row("carriedForward", 0, 1)),
        new Case(
            "T4-SUM",
            Severity.ERROR,
            "reviewLitigation.review.total",
            right().with("reviewLitigation.review.total", 0)),
        new Case(
            "T4-INT",
            Severity.ERROR,
            "reviewLitigation.review.pending",
            right().with("reviewLitigation.review.pending", "0.5")),
        new Case(
            "T4-BLANK",
            Severity.WARNING,
            "reviewLitigation.review.pending",
            right().blank("reviewLitigation.review.pending")));
  }

  static Stream<Case> document() {
    return Stream.of(
        new Case("D-SEC", Severity.ERROR, "otherMatters", right().prose("otherMatters")),
        new Case(
            "D-SEC", Severity.ERROR, "reviewLitigation", right().withoutTable("reviewLitigation")),
        new Case(
            "D-TABLE",
            Severity.ERROR,
            "reviewLitigation",
            right().withoutTable("reviewLitigation").prose("reviewLitigationNotes", "未发生。")),
        new Case("D-TITLE", Severity.WARNING, "title", right().title("云溪县人民政府2023年度政府信息公开年度报告")),
        new Case("D-TITLE", Severity.WARNING, "title", right().title(null)),
        new Case(
            "D-YEAR",
            Severity.INFO,
            "overview",
            right().prose("overview", TestReport.OVERVIEW.replace("2023", "2022"))),
        new Case(
            "D-FORMAT", Severity.WARNING, "form", right().tableForm("activeDisclosure", "2019")),
        new Case(
            "D-FEE",
            Severity.WARNING,
            "otherMatters",
            right().prose("otherMatters", "没有其他需要报告的事项。")),
        new Case("D-SEC5", Severity.WARNING, "problems", right().prose("problems", "无。")),
        new Case(
            "D-OVERVIEW",
            Severity.INFO,
            "overview",
            right().prose("overview", "2023年，云溪县坚持主动公开，落实监督保障。")),
        new Case("D-PERIOD", Severity.INFO, "period", right().period("2023-01-01", "2023-11-30")),
        new Case(
            "D-PERIOD",
            Severity.INFO,
            "period",
            right().period(null, null).prose("introduction", "自2023年1月1日起至11月30日止。")),
        new Case("D-DEADLINE", Severity.INFO, "publishDate", right().published("2024-04-01")),
        new Case(
            "D-DEADLINE",
            Severity.INFO,
            "publishDate",
            right().issuer("云溪县水利局").published("2024年2月1日")),
        new Case(
            "D-SIGN", Severity.INFO, "signature.issuer", right().signed("青禾镇人民政府", "2024-01-15")),
        new Case(
            "D-SIGN", Severity.INFO, "signature.date", right().signed("云溪县人民政府", "2024年1月 15")),
        new Case("D-PREVIOUS", Severity.WARNING, "year", right(), rightOf2022().year(2021)),
        new Case(
            "P-FIGURE",
            Severity.INFO,
            T3 + "newReceived.total",
            right().prose("introduction", "全年共收到政府信息公开申请17件。")));
  }

  static Stream<Case> cases() {
    return Stream.concat(tables(), document());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneFaultGivesItsCode(Case fault) {
    List<Finding> findings = ZH.check(fault.report().build(), fault.last());

    assertThat(findings)
        .filteredOn(f -> f.code().equals(fault.code()) && f.severity() == fault.severity())
        .extracting(Finding::path)
        .contains(fault.path());
    assertThat(EN.check(fault.report().build(), fault.last()))
        .as("the same in English")
        .extracting(Finding::code)
        .isEqualTo(findings.stream().map(Finding::code).toList());
  }

  @Test
  void aRightReportHasNoFindings() {
    assertThat(ZH.check(right().build(), rightOf2022().build())).isEmpty();
    assertThat(ZH.check(right2019().build())).isEmpty();
    assertThat(ZH.check(rightOf2022().build())).isEmpty();
  }

  @Test
  void everyCodeOfTheBundleIsProvokedAndHasItsPage() {
    Messages messages = Messages.in(Language.ZH);
    List<String> codes =
        new Explanations(messages)
            .codes().stream().filter(code -> code.matches("(T\\d|D|P)-.*")).toList();

    assertThat(Stream.concat(cases().map(Case::code), OF_SEVERAL.stream())).containsAll(codes);
    assertThat(codes).containsAll(cases().map(Case::code).toList());
    for (Language language : Language.values()) {
      Messages bundle = Messages.in(language);
      assertThat(codes)
          .allSatisfy(
              code ->
                  assertThat(bundle.keys())
                      .contains(code + ".message", code + ".title", code + ".explain"));
    }
  }
}
