package io.github.nianbao.cli;

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
