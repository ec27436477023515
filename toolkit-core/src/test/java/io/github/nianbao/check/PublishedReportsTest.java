package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.PublishedFigures;
import io.github.nianbao.report.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures of reports as they were published, read in place where they lie beside the project.
 */
class PublishedReportsTest {
  private final Checker checker = new Checker(Forms.builtIn(), Messages.in(Language.ZH));

  @Test
  void aPublishedDefectIsFoundAndNothingElse() {
    Map<String, String> mixed = Map.of("applications", "2019");
    Report report = PublishedFigures.of("real-003", new FormChoice("2021", mixed));

    assertThat(arithmetic(report))
        .extracting(Finding::code, Finding::path)
        .containsExactly(
            tuple("T4-SUM", "reviewLitigation.review.total"),
            tuple("T4-SUM", "reviewLitigation.afterReviewLitigation.total"));
    assertThat(arithmetic(report))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("11") && message.contains("行政复议"));
    assertThat(checker.check(report)).extracting(Finding::code).contains("D-FORMAT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
  void rightTablesHaveNoErrors(String name) {
    String form = name.equals("seed-002") ? "2021" : "2019";

    assertThat(arithmetic(PublishedFigures.of(name, new FormChoice(form, Map.of())))).isEmpty();
  }

  private List<Finding> arithmetic(Report report) {
    return checker.check(report).stream()
        .filter(f -> f.severity() == Severity.ERROR && f.code().startsWith("T"))
        .toList();
  }
}
