package io.github.nianbao.seal;

import java.text.Normalizer;

/** Text without what differs between ways of storing it. */
public final class Folding {
  private Folding() {}

  /**
   * The text in compatibility form (NFKC), without white space, control and format characters and
   * variation selectors.
   */
  public static String of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(normal.length());
    normal.codePoints().filter(Folding::shows).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean shows(int codePoint) {
    int type = Character.getType(codePoint);
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && type != Character.FORMAT
        && type != Character.CONTROL
        && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        && !(codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
