package io.github.nianbao.layout.text;

/** Full-width punctuation, half of whose width is blank. */
final class Punctuation {
  private static final String BLANK_AFTER = "，。、；：”’）》〉】〕」』〗";
  private static final String BLANK_BEFORE = "“‘（《〈【〔「『〖";
  private static final String JOINED = "—…";

  private Punctuation() {}

  /** Whether the right half of the character is blank. */
  static boolean blankAfter(int codePoint) {
    return BLANK_AFTER.indexOf(codePoint) >= 0;
  }

  /** Whether the left half of the character is blank. */
  static boolean blankBefore(int codePoint) {
    return BLANK_BEFORE.indexOf(codePoint) >= 0;
  }

  /** Whether two characters form one sign, such as a dash of two characters. */
  static boolean joined(int first, int second) {
    return first == second && JOINED.indexOf(first) >= 0;
  }
}
