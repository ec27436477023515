package io.github.nianbao.write.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as CSS writes them, whatever the locale. */
final class Length {
  private Length() {}

  /** A number with at most three decimals, without trailing zeros. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String points(double value) {
    return number(value) + "pt";
  }

  static String mm(double value) {
    return number(value) + "mm";
  }

  /** A share of a whole in per cent. */
  static String percent(double part, double whole) {
    return number(100 * part / whole) + "%";
  }
}
