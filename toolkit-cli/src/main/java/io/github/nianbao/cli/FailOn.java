package io.github.nianbao.cli;

import io.github.nianbao.batch.Counts;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import java.util.List;
import java.util.Locale;

/** From which severity on findings make a command fail. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Whether these findings make the command fail. */
  boolean reachedBy(List<Finding> findings) {
    return reachedBy(Counts.of(findings));
  }

  /** Whether so many findings make the command fail. */
  boolean reachedBy(Counts findings) {
    return this != NEVER && findings.reach(this == ERROR ? Severity.ERROR : Severity.WARNING);
  }

  /** The name as it stands on a command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
