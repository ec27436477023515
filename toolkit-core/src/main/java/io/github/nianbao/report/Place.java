package io.github.nianbao.report;

import java.util.Locale;

/** Paths in report notation: {@code applications.results.total}, {@code overview[2]}. */
final class Place {
  private Place() {}

  static String key(String parent, String key) {
    return parent.isEmpty() ? key : parent + "." + key;
  }

  static String index(String parent, int index) {
    return parent + "[" + index + "]";
  }

  /** A character that cannot be shown, as {@code U+0007}. */
  static String codePoint(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /** A text short enough to be quoted in a message. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }
}
