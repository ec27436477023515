package io.github.nianbao.batch;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import java.util.List;
import java.util.Locale;

/** From which severity on findings make a command or a build fail. */
public enum FailOn {
  /** From errors on. */
  ERROR,
  /** From warnings on. */
  WARNING,
  /** Whatever is found. */
  NEVER;

  /** Whether this finding alone is reason to fail. */
  public boolean reachedBy(Finding finding) {
    return reachedBy(List.of(finding));
  }

  /** Whether one of these findings is reason to fail. */
  public boolean reachedBy(List<Finding> findings) {
    return reachedBy(Counts.of(findings));
  }

  /** Whether findings counted so are reason to fail. */
  public boolean reachedBy(Counts findings) {
    return this != NEVER && findings.reach(this == ERROR ? Severity.ERROR : Severity.WARNING);
  }

  /** The name as it stands on a command line and in a build file. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
