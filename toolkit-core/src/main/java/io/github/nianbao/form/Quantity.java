package io.github.nianbao.form;

/**
 * What a figure counts.
 *
 * @param kind which numbers are right
 * @param unit unit as printed in China ({@code 件}, {@code 万元}), empty where the form names none
 */
public record Quantity(Kind kind, String unit) {

  /** Which numbers are right. */
  public enum Kind {
    /** Whole and not negative. */
    COUNT,
    /** Whole, with sign. */
    CHANGE,
    /** A sum of money: decimal, not negative. */
    AMOUNT
  }
}
