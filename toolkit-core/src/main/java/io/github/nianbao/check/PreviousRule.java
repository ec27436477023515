package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.report.Report;
import java.util.List;
import java.util.Map;

/** {@code D-PREVIOUS}: the report to compare with is that of the year before. */
final class PreviousRule implements Rule {
  private static final String CODE = "D-PREVIOUS";

  private final Wording wording;

  PreviousRule(Wording wording) {
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    return List.of(
        subject
            .before()
            .map(before -> assess(subject, before))
            .orElseGet(() -> new NotApplicable(CODE, "year")));
  }

  private Assessment assess(Subject subject, Subject.Before before) {
    Report last = before.report();
    Map<String, String> values =
        Map.of(
            "found", String.valueOf(last.front().year()),
            "year", String.valueOf(subject.year()));
    return Assessment.of(
        before.isLastYear(), wording.finding(CODE, Severity.WARNING, "year", values));
  }
}
