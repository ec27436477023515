package io.github.nianbao.check;

import static io.github.nianbao.check.TestReport.right;
import static io.github.nianbao.check.TestReport.right2019;
import static io.github.nianbao.check.TestReport.rightOf2022;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report that sums up others, and those. */
class ConsolidationTest {
  private static final Checker CHECKER = new Checker(Forms.builtIn(), Messages.in(Language.ZH));
  private static final String RECEIVED = "applications.newReceived.naturalPerson";

  private static final Report TOWN = right().issuer("云溪县青禾镇人民政府").build();
  private static final Report BUREAU = rightOf2022().year(2023).issuer("云溪县水务局").build();

  private static TestReport whole() {
    TestReport sum = right().row("newReceived", 11, 2).row("carriedForward", 2, 0);
    return sum.with("activeDisclosure.normativeDocuments.inForce", 13);
  }

  private static List<Finding> check(TestReport whole, Report... parts) {
    return CHECKER.checkSum(whole.build(), List.of(parts));
  }

  @Test
  void aWholeThatIsTheSumIsRightInWhateverOrder() {
    assertThat(check(whole(), TOWN, BUREAU)).isEmpty();
    assertThat(check(whole(), BUREAU, TOWN)).isEmpty();
  }

  @Test
  void eachTableThatIsNotTheSumIsToldOnceWithItsPlaces() {
    List<Finding> findings = check(whole().row("newReceived", 10, 2), TOWN, BUREAU);

    assertThat(findings).extracting(Finding::code).containsExactly("D-SUM");
    assertThat(findings.get(0).message())
        .startsWith("表三有 2 处与各单位之和不一致：")
        .contains("自然人 为 10，各单位合计 11");
    assertThat(findings.get(0).path()).isEqualTo(RECEIVED);
    assertThat(findings.get(0).related()).containsExactly("applications.newReceived.total");
  }

  @Test
  void aPartThatIsMissingShowsInEveryTableItHasFiguresIn() {
    assertThat(check(whole(), TOWN)).extracting(Finding::code).containsExactly("D-SUM", "D-SUM");
  }

  @Test
  void blanksAreNotZeroAndWhoHasThemIsNamed() {
    Report silent = rightOf2022().year(2023).issuer("云溪县林业局").blank(RECEIVED).build();

    List<Finding> findings = check(whole(), TOWN, silent);

    assertThat(findings).extracting(Finding::code).containsExactly("D-PARTS");
    assertThat(findings.get(0).message())
        .startsWith("表三有 1 个单元格无法汇总核对")
        .contains("云溪县林业局")
        .doesNotContain("青禾镇");
    assertThat(findings.get(0).path()).isEqualTo(RECEIVED);
  }

  @Test
  void nothingIsSummedUpOverDifferentYearsOrTheSameBodyTwice() {
    assertThat(check(whole(), TOWN, rightOf2022().issuer("云溪县水务局").build(), TOWN))
        .extracting(Finding::message)
        .satisfiesExactly(
            year -> assertThat(year).startsWith("以下报告不是 2023 年度的：云溪县水务局；"),
            twice -> assertThat(twice).startsWith("以下单位的报告不止一份：云溪县青禾镇人民政府；"));
  }

  @Test
  void tablesOfAnotherFormAreToldAndTheOthersCompared() {
    Report old = right2019().year(2023).issuer("云溪县林业局").build();

    assertThat(check(right(), old))
        .extracting(Finding::path)
        .containsExactly("activeDisclosure", "applications", "reviewLitigation.review.upheld");
  }
}
