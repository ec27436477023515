package io.github.nianbao.batch;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import java.util.Collection;

/**
 * Numbers of findings by severity.
 *
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param infos findings of severity info
 */
public record Counts(long errors, long warnings, long infos) {
  /** No findings. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** The numbers of a list. */
  public static Counts of(Collection<Finding> findings) {
    return new Counts(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  private static long count(Collection<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The sum of both. */
  public Counts plus(Counts other) {
    return new Counts(errors + other.errors, warnings + other.warnings, infos + other.infos);
  }

  /** The number of a severity. */
  public long of(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case INFO -> infos;
    };
  }

  /** Whether there is a finding that weighs at least so much. */
  public boolean reach(Severity limit) {
    for (Severity severity : Severity.values()) {
      if (severity.atLeast(limit) && of(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}
