package io.github.nianbao.finding;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
  /** The report contradicts itself or its form. */
  ERROR,
  /** Probably wrong, or right for a reason that a person must know. */
  WARNING,
  /** Worth a look. */
  INFO;

  /** The name as it stands in JSON: {@code error}, {@code warning} or {@code info}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this severity weighs at least as much as {@code other}. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
