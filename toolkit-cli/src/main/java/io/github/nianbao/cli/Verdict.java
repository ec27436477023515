package io.github.nianbao.cli;

import io.github.nianbao.batch.ConversionSummary;
import io.github.nianbao.batch.Ending;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** How the program ends after one or many inputs. */
final class Verdict {
  private Verdict() {}

  /**
   * The exit code.
   *
   * @param failOn from which findings of what was written on to fail
   */
  static ExitCode of(List<Outcome> outcomes, FailOn failOn) {
    if (outcomes.stream().anyMatch(Outcome.Unwritable.class::isInstance)) {
      return ExitCode.UNWRITABLE;
    }
    long failed = outcomes.stream().filter(o -> !(o instanceof Outcome.Written)).count();
    if (failed == 0) {
      return failOn.reachedBy(findings(outcomes)) ? ExitCode.INVALID : ExitCode.FINE;
    }
    if (outcomes.size() == 1) {
      return outcomes.get(0) instanceof Outcome.Refused ? ExitCode.INVALID : ExitCode.FAULT;
    }
    return failed == outcomes.size() ? ExitCode.ALL_FAILED : ExitCode.SOME_FAILED;
  }

  /**
   * The exit code of a conversion: what could not be written weighs most, then a limit that was
   * reached.
   *
   * @param failOn from which findings of what was written on to fail
   */
  static ExitCode of(ConversionSummary summary, FailOn failOn) {
    if (summary.unwritable() > 0) {
      return ExitCode.UNWRITABLE;
    }
    if (summary.count(Ending.TIMEOUT) > 0) {
      return ExitCode.LIMIT;
    }
    int failed = summary.count(Ending.FAILED);
    if (failed > 0 && failed == summary.total() - summary.count(Ending.SKIPPED)) {
      return ExitCode.ALL_FAILED;
    }
    if (failed + summary.count(Ending.PARTIAL) > 0) {
      return ExitCode.SOME_FAILED;
    }
    return failOn.reachedBy(summary.findings()) ? ExitCode.INVALID : ExitCode.FINE;
  }

  private static List<Finding> findings(List<Outcome> outcomes) {
    List<Finding> findings = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Written written) {
        findings.addAll(written.findings());
      }
    }
    return findings;
  }
}
