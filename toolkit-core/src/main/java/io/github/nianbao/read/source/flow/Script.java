package io.github.nianbao.read.source.flow;

/** How characters stand side by side: Han characters without blanks, Latin words with. */
public final class Script {
  private static final String CANNOT_BEGIN = "，。、；：？！）》〉」』】〕”’…·,.;:?!)]}%％";
  private static final String CANNOT_END = "（《〈「『【〔“‘([{";

  private Script() {}

  /** Whether a character is set on a square: Han characters and their punctuation. */
  public static boolean wide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x2e80 && c <= 0x33ff)
        || (c >= 0xff00 && c <= 0xffef)
        || "“”‘’—…·".indexOf(c) >= 0;
  }

  /** Whether no line begins with this character. */
  static boolean cannotBegin(int c) {
    return CANNOT_BEGIN.indexOf(c) >= 0;
  }

  /** Whether no line ends with this character. */
  static boolean cannotEnd(int c) {
    return CANNOT_END.indexOf(c) >= 0;
  }
}
