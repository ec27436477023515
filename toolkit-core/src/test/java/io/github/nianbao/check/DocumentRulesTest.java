package io.github.nianbao.check;

import static io.github.nianbao.check.TestReport.right;
import static io.github.nianbao.check.TestReport.right2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the rules of the document speak, and above all where they keep silent. */
class DocumentRulesTest {
  private static final Checker CHECKER = new Checker(Forms.builtIn(), Messages.in(Language.ZH));
  private static final String REGULATIONS = "activeDisclosure.regulations.inForce";

  @ParameterizedTest
  @ValueSource(strings = {"青禾镇人民政府", "云溪区人民政府", "云溪市水利局", "云溪县人民政府办公室", "青禾街道办事处"})
  void bodiesWithoutPowerAreAskedAboutRegulations(String issuer) {
    assertThat(codes(right().issuer(issuer).with(REGULATIONS, 1))).contains("T2-POWER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"云溪市人民政府", "云溪省人民政府", "云溪自治区人民政府", "云溪自治州人民政府", "国家云溪局"})
  void bodiesThatMayHavePowerAreNotAsked(String issuer) {
    assertThat(codes(right().issuer(issuer).with(REGULATIONS, 1))).doesNotContain("T2-POWER");
  }

  @Test
  void theLevelTellsPowerWhereTheNameDoesNot() {
    assertThat(codes(right().level("county").with(REGULATIONS, 1))).contains("T2-POWER");
    assertThat(codes(right().level("city").with(REGULATIONS, 1))).doesNotContain("T2-POWER");
  }

  @Test
  void theLimitOfFeesGoesByTheBody() {
    String fees = "activeDisclosure.fees.amountThisYear";
    assertThat(codes(right().with(fees, "96171.6"))).isEmpty();
    assertThat(codes(right().issuer("青禾镇人民政府").with(fees, 38000))).contains("T2-UNIT");
  }

  @Test
  void aFeeThatTheProseNamesInYuanIsInDoubt() {
    TestReport report = right().with("activeDisclosure.fees.amountThisYear", 38000);
    assertThat(codes(report)).isEmpty();
    report.prose("activeDisclosureNotes", "全年行政事业性收费金额为 38,000 元。");
    assertThat(codes(report)).containsExactly("T2-UNIT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比上年增加，2022年，收到申请较少。",
        "下一步，2024年，将加强培训。",
        "依据《2022年政务公开工作要点》开展工作。",
        "按照2021年第30号函的格式编制。"
      })
  void otherYearsMayBeSpokenOf(String sentence) {
    assertThat(codes(right().prose("introduction", sentence))).doesNotContain("D-YEAR");
  }

  @ParameterizedTest
  @CsvSource({"2023年云溪县人民政府政府信息公开工作年度报告", "云溪县人民政府 2023年政府信息公开工作年度报告"})
  void theTitleMayHaveTheYearInFrontOrSpaces(String title) {
    assertThat(codes(right().title(title))).isEmpty();
  }

  @Test
  void rulesOfTheNewFormDoNotBindOldReports() {
    assertThat(codes(right2019().prose("otherMatters", "没有其他需要报告的事项。"))).isEmpty();
  }

  @Test
  void aTableThatIsTheSameInBothFormsIsOfEither() {
    assertThat(codes(right().tableForm("reviewLitigation", "2019"))).isEmpty();
  }

  @Test
  void departmentsHaveTwoMonthsLessThanGovernments() {
    assertThat(codes(right().published("2024-03-31"))).isEmpty();
    assertThat(codes(right().issuer("青禾镇人民政府").published("2024-02-01"))).contains("D-DEADLINE");
    assertThat(codes(right().issuer("云溪县水利局").published("2024-01-31"))).isEmpty();
  }

  @Test
  void whatIsUnknownCannotBeAssessed() {
    TestReport report = right().year(null).noIssuer().published(null).period(null, null);
    report.title(null);

    assertThat(codes(report)).isEmpty();
    assertThat(CHECKER.assess(report.build(), null))
        .filteredOn(a -> a.outcome() == Outcome.NOT_ASSESSABLE)
        .extracting(Assessment::code)
        .contains("D-TITLE", "D-YEAR", "D-FORMAT", "D-PERIOD", "D-DEADLINE");
  }

  @Test
  void reportsOlderThanTheFormsNeedNoneOfTheirSectionsAndTables() {
    TestReport report = right2019().withoutTable("applications").prose("otherMatters");

    assertThat(codes(report)).contains("D-SEC", "D-TABLE");
    assertThat(codes(report.year(2018))).doesNotContain("D-SEC", "D-TABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年收到政府信息公开申请12件，办结12件。",
        "收到公民申请 12 件，上年结转1件，结转下年度办理1件。",
        "其中收到书面申请5件。",
        "收到申请较上年增加4件。",
        "收到行政复议申请3件。",
        "被申请行政复议3件，未发生行政诉讼。"
      })
  void proseThatAgreesOrSpeaksOfOtherThingsIsLeftAlone(String sentence) {
    assertThat(codes(right().prose("introduction", sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "全年收到申请13件。, applications.newReceived.total",
    "全年未收到政府信息公开申请。, applications.newReceived.total",
    "全年办结申请11件。, applications.results.total.total",
    "上年结转申请2件。, applications.carriedOver.total",
    "结转下年度办理4件。, applications.carriedForward.total",
    "被申请行政复议2件。, reviewLitigation.review.total",
    "未发生行政复议、行政诉讼。, reviewLitigation.review.total",
    "发生行政诉讼1件。, reviewLitigation.directLitigation.total",
    "制发行政规范性文件4件。, activeDisclosure.normativeDocuments.issuedThisYear",
    "出台规章2部。, activeDisclosure.regulations.issuedThisYear"
  })
  void proseThatDisagreesIsHintedAt(String sentence, String path) {
    List<Finding> findings = CHECKER.check(right().prose("introduction", sentence).build());

    assertThat(findings).extracting(Finding::code).containsExactly("P-FIGURE");
    assertThat(findings.get(0).path()).isEqualTo(path);
  }

  @Test
  void theProcessingFeeOfTheReportIsComparedToo() {
    TestReport report = right().processingFee(1200);
    assertThat(codes(report)).containsExactly("P-FIGURE");
    report.prose("otherMatters", "全年收取信息处理费1,200元。");
    assertThat(codes(report)).isEmpty();
  }

  @Test
  void theSentenceOfAProseFigureNamesBothNumbers() {
    Finding finding = CHECKER.check(right().prose("introduction", "全年收到申请17件。").build()).get(0);

    assertThat(finding.message())
        .isEqualTo("正文“全年收到申请17件”为 17，表三“一、本年新收政府信息公开申请数量／总计” 为 12，请确认口径是否一致。一致的，请更正其一。");
  }

  @Test
  void proseWithoutEndIsReadInGoodTime() {
    TestReport report = right().prose("introduction", "收到申请" + "1".repeat(300_000));

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECKER.check(report.build()));
  }

  private static List<String> codes(TestReport report) {
    return CHECKER.check(report.build()).stream().map(Finding::code).toList();
  }
}
