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

  /** Whether {@code path} is {@code outer} or lies inside it. */
  static boolean within(String path, String outer) {
    return path.startsWith(outer)
        && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
  }

  /** A character that cannot be shown, as {@code U+0007}. */
  static String codePoint(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
