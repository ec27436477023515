package io.github.nianbao.layout.text;

/** How a character behaves at the end of a line. */
enum CharacterClass {
  /** Han characters and everything else that may stand at either end of a line. */
  WIDE,
  /** Opening brackets and quotes: a line never ends with them. */
  OPEN,
  /** Closing punctuation, dashes, ellipses: a line never begins with them. */
  CLOSE,
  /** Letters, figures and signs of Western words, which stay whole. */
  WESTERN,
  /** A blank between words. */
  SPACE,
  /** A blank that does not break: no line ends before or after it. */
  GLUE,
  /** A forced line break. */
  BREAK;

  private static final String OPENING = "“‘（《〈【〔「『〖［｛〝([{￥＄";
  private static final String CLOSING = "，。、；：？！”’）》〉】〕」』〗］｝〞—…·‥％‰℃°～－／．)]}々ー";

  /** Narrow punctuation, typed behind Han characters for want of the wide one; part of 1,234. */
  private static final String NARROW = ",.;:!?%";

  /** Whether no line begins with a Western sign where it does not stand inside a word. */
  static boolean endsPhrase(int codePoint) {
    return NARROW.indexOf(codePoint) >= 0;
  }

  static CharacterClass of(int codePoint) {
    if (codePoint == '\n') {
      return BREAK;
    }
    if (codePoint == ' ' || codePoint == '\t') {
      return SPACE;
    }
    if (codePoint == 0xA0) {
      return GLUE;
    }
    if (OPENING.indexOf(codePoint) >= 0) {
      return OPEN;
    }
    if (CLOSING.indexOf(codePoint) >= 0) {
      return CLOSE;
    }
    return western(codePoint) ? WESTERN : WIDE;
  }

  /** Whether a character belongs to Western words: Latin, Greek and Cyrillic with their signs. */
  static boolean western(int codePoint) {
    return (codePoint > ' ' && codePoint < 0x0530 && codePoint != '×' && codePoint != '÷')
        || (codePoint >= 0x1E00 && codePoint < 0x2000);
  }
}
