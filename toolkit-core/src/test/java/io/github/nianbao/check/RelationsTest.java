package io.github.nianbao.check;

import static io.github.nianbao.check.TestReport.right;
import static io.github.nianbao.check.TestReport.right2019;
import static io.github.nianbao.check.TestReport.rightOf2022;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Assessment.NotAssessable;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The relations of the form: what is said, of which cells, and when nothing can be said. */
class RelationsTest {
  private static final Checker CHECKER = new Checker(Forms.builtIn(), Messages.in(Language.ZH));

  @Test
  void eachFormHasItsNumberOfIdentitiesInTableThree() {
    assertThat(identities(right().build())).hasSize(39).containsOnly(Outcome.PASSED);
    assertThat(identities(right2019().build())).hasSize(37).containsOnly(Outcome.PASSED);
  }

  @Test
  void aBrokenBalanceNamesItsFourFiguresAndCells() {
    Finding finding = only("T3-BAL", right().with("applications.carriedForward.naturalPerson", 3));

    assertThat(finding.message())
        .startsWith("表三“自然人”列：第一项 10 加第二项 1 等于 11，第三项（七）总计 10 加第四项 3 等于 13，相差 2。");
    assertThat(finding.path()).isEqualTo("applications.results.total.naturalPerson");
    assertThat(finding.related())
        .containsExactly(
            "applications.newReceived.naturalPerson",
            "applications.carriedOver.naturalPerson",
            "applications.carriedForward.naturalPerson");
  }

  @Test
  void aBrokenRowNamesGroupAndItem() {
    Finding finding =
        only("T3-ROW", right().with("applications.results.otherProcessing.other.total", 4));

    assertThat(finding.message()).startsWith("表三“（六）其他处理3.其他”行：六类申请人合计 0，与总计 4 不一致，相差 4。");
    assertThat(finding.related()).hasSize(6);
  }

  @Test
  void aBrokenSumHasAllItemsAsParts() {
    Finding finding =
        only("T3-SUM", right().with("applications.results.granted.researchInstitution", 1));

    assertThat(finding.message()).startsWith("表三“科研机构”列：（一）至（六）各项合计 1，与（七）总计 0 不一致，相差 1。");
    assertThat(finding.related()).hasSize(21);
  }

  @Test
  void tableFourNamesItsGroup() {
    Finding finding =
        only("T4-SUM", right().with("reviewLitigation.afterReviewLitigation.total", 2));

    assertThat(finding.message()).startsWith("表四“复议后起诉”：四项结果合计 0，与总计 2 不一致，相差 2。");
  }

  @Test
  void aRelationWithLastYearNamesBothYears() {
    Report last = rightOf2022().row("carriedForward", 3, 0).build();

    assertThat(CHECKER.check(right().build(), last))
        .extracting(Finding::message)
        .anyMatch(m -> m.startsWith("表三：2022年“四、结转下年度继续办理”总计 3，2023年“二、上年结转”总计 1，不一致。"));
  }

  @Test
  void aBlankMakesItsRelationsUnassessableAndNeverWrong() {
    Report report = right().blank("applications.results.granted.naturalPerson").build();

    assertThat(CHECKER.check(report)).extracting(Finding::code).containsExactly("T3-BLANK");
    assertThat(unassessable(report)).hasSize(2);
    assertThat(unassessable(report))
        .allSatisfy(
            a -> {
              assertThat(a.unknown()).containsExactly("applications.results.granted.naturalPerson");
              assertThat(a.hint()).isEqualTo("按空白为0计算则不成立");
            });
  }

  @Test
  void aBlankThatStandsForNoneIsHintedAt() {
    Report report = right().blank("applications.results.granted.otherOrganization").build();

    assertThat(unassessable(report)).extracting(NotAssessable::hint).containsOnly("按空白为0计算则成立");
  }

  @Test
  void textIsUnknownInSumsAndHasNoHint() {
    Report report = right().text("applications.results.granted.naturalPerson", "6件").build();

    assertThat(CHECKER.check(report)).as("it can be read as 6").isEmpty();
    assertThat(unassessable(report)).hasSize(2).extracting(NotAssessable::hint).containsOnly("");
  }

  @Test
  void aStrokeIsNeitherWrongNorBlank() {
    assertThat(CHECKER.check(right().text("reviewLitigation.review.pending", "/").build()))
        .isEmpty();
  }

  @Test
  void relationsThatLastYearsFormDoesNotKnowDoNotApply() {
    Report last = right2019().year(2022).with("applications.carriedForward.total", 1).build();

    assertThat(outcomes("T2-XYEAR", right().build(), last)).containsOnly(Outcome.NOT_APPLICABLE);
    assertThat(outcomes("T3-XYEAR", right().build(), last)).contains(Outcome.PASSED);
  }

  @Test
  void relationsWithLastYearNeedLastYearsReport() {
    assertThat(outcomes("T3-XYEAR", right().build(), null)).containsOnly(Outcome.NOT_APPLICABLE);
    assertThat(outcomes("T3-XYEAR", right().build(), rightOf2022().year(2020).build()))
        .containsOnly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void eachTableOfAMixedReportIsCheckedByItsOwnForm() {
    Report report = right().tableForm("applications", "2019").build();

    assertThat(identities(report)).hasSize(37);
    assertThat(CHECKER.check(report)).extracting(Finding::code).containsExactly("D-FORMAT");
    assertThat(CHECKER.check(report).get(0).related()).containsExactly("applications");
  }

  @Test
  void aRowBrokenInTwoOrShiftedIsHintedAtAndOthersAreNot() {
    assertThat(codes(right().cells("carriedOver", 1, 0, 0, 0, 0, 0, 10))).contains("T3-SHIFT");
    assertThat(codes(right().cells("carriedOver", 3, 0, 0, 0, 2, 5, 0))).contains("T3-SHIFT");
    assertThat(codes(right().cells("carriedOver", 3, 0, 0, 0, 2, 0, 6)))
        .contains("T3-ROW")
        .doesNotContain("T3-SHIFT");
  }

  @Test
  void equalDecisionsAndItemsAreOnlyDoubtfulWhenNotAllZero() {
    assertThat(outcomes("T2-19-ITEMS", right2019().build(), null)).containsOnly(Outcome.PASSED);
  }

  private static Finding only(String code, TestReport report) {
    List<Finding> findings =
        CHECKER.check(report.build()).stream().filter(f -> f.code().equals(code)).toList();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<String> codes(TestReport report) {
    return CHECKER.check(report.build()).stream().map(Finding::code).toList();
  }

  private static List<Outcome> identities(Report report) {
    return Stream.of("T3-BAL", "T3-SUM", "T3-ROW")
        .flatMap(code -> outcomes(code, report, null).stream())
        .toList();
  }

  private static List<Outcome> outcomes(String code, Report report, @Nullable Report last) {
    return CHECKER.assess(report, last).stream()
        .filter(a -> a.code().equals(code))
        .map(Assessment::outcome)
        .toList();
  }

  private static List<NotAssessable> unassessable(Report report) {
    return CHECKER.assess(report, null).stream()
        .map(a -> a instanceof NotAssessable unknown ? unknown : null)
        .filter(Objects::nonNull)
        .filter(a -> a.code().startsWith("T"))
        .toList();
  }
}
