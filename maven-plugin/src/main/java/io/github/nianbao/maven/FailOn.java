package io.github.nianbao.maven;

import io.github.nianbao.batch.Counts;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** From which severity on findings fail a build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /**
   * The level of a configuration.
   *
   * @throws MojoFailureException when there is none of that name
   */
  static FailOn of(String name, Wording wording) throws MojoFailureException {
    for (FailOn level : values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(name.strip())) {
        return level;
      }
    }
    throw wording.refusal("failOn", name, "error, warning, never");
  }

  /** Whether a finding fails the build. */
  boolean reachedBy(Finding finding) {
    Severity limit = this == ERROR ? Severity.ERROR : Severity.WARNING;
    return this != NEVER && finding.severity().atLeast(limit);
  }

  /** Whether findings counted so fail the build. */
  boolean reachedBy(Counts counts) {
    return this != NEVER && counts.reach(this == ERROR ? Severity.ERROR : Severity.WARNING);
  }

  /** Whether one of these findings fails the build. */
  boolean reachedBy(List<Finding> findings) {
    return findings.stream().anyMatch(this::reachedBy);
  }
}
