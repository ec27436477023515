package io.github.nianbao.report;

import java.math.BigDecimal;

/** A figure of a report: a number, blank, or text that is not a plain number. Immutable. */
public sealed interface Figure {
  /** The figure that is not there: blank, missing or unknown, never 0. */
  Figure BLANK = new Blank();

  /** What is printed in the cell; empty for a blank. */
  String printed();

  /**
   * A number.
   *
   * @param value its value, printed without exponent
   */
  record Numeric(BigDecimal value) implements Figure {
    @Override
    public String printed() {
      return value.toPlainString();
    }
  }

  /** Blank, missing or unknown. */
  record Blank() implements Figure {
    @Override
    public String printed() {
      return "";
    }
  }

  /**
   * What was printed where it is not a plain number: {@code 2.46万件}, {@code /}.
   *
   * @param printed the text, as printed
   */
  record Text(String printed) implements Figure {}

  /** A whole number. */
  static Figure of(long value) {
    return new Numeric(BigDecimal.valueOf(value));
  }
}
