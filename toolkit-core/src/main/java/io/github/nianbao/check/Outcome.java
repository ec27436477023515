package io.github.nianbao.check;

import java.util.Locale;

/** How the check of one rule at one place ended. */
public enum Outcome {
  /** 通过: it holds. */
  PASSED,
  /** 不通过: it does not; there is a finding. */
  FAILED,
  /** 无法核对: something it needs is blank or not a number. Nothing is guessed. */
  NOT_ASSESSABLE,
  /** 不适用: it does not concern this report. */
  NOT_APPLICABLE;

  /** Key of its name in the messages. */
  public String key() {
    return "outcome." + name().toLowerCase(Locale.ROOT);
  }
}
