package io.github.nianbao.read.source;

/** White space as the sources use it: no-break, ideographic and zero-width space included. */
final class Blank {
  private Blank() {}

  /** The text on one line, white space of every kind at its ends taken off. */
  static String strip(String text) {
    return trim(text).replace('\n', ' ').replace('\t', ' ');
  }

  /** The text without white space of any kind at its ends. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
