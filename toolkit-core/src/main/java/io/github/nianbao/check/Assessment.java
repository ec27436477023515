package io.github.nianbao.check;

import io.github.nianbao.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one rule says of one place of a report. Immutable. */
public sealed interface Assessment {
  /** The code of the rule, such as {@code T3-BAL}. */
  String code();

  /** The figure or field concerned, of a sum its total; null where it is the whole report. */
  @Nullable String path();

  /** How it ended. */
  Outcome outcome();

  /** The rule holds. */
  record Passed(String code, @Nullable String path) implements Assessment {
    @Override
    public Outcome outcome() {
      return Outcome.PASSED;
    }
  }

  /**
   * The rule does not hold.
   *
   * @param finding what to tell the user
   */
  record Failed(Finding finding) implements Assessment {
    @Override
    public String code() {
      return finding.code();
    }

    @Override
    public @Nullable String path() {
      return finding.path();
    }

    @Override
    public Outcome outcome() {
      return Outcome.FAILED;
    }
  }

  /**
   * The rule needs something that is unknown.
   *
   * @param unknown paths of what is unknown, at least one
   * @param hint for people: whether the rule would hold if every blank were 0; empty where that
   *     says nothing
   */
  record NotAssessable(String code, @Nullable String path, List<String> unknown, String hint)
      implements Assessment {
    public NotAssessable {
      unknown = List.copyOf(unknown);
    }

    @Override
    public Outcome outcome() {
      return Outcome.NOT_ASSESSABLE;
    }
  }

  /** The rule does not concern this report. */
  record NotApplicable(String code, @Nullable String path) implements Assessment {
    @Override
    public Outcome outcome() {
      return Outcome.NOT_APPLICABLE;
    }
  }

  /** Holds or, with a finding, does not. */
  static Assessment of(boolean holds, Finding finding) {
    return holds ? new Passed(finding.code(), finding.path()) : new Failed(finding);
  }

  /** Cannot be assessed for want of one thing. */
  static Assessment unknown(String code, String path) {
    return new NotAssessable(code, path, List.of(path), "");
  }
}
