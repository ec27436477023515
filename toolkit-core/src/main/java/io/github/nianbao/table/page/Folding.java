package io.github.nianbao.table.page;

import java.text.Normalizer;

/**
 * Text of a glyph as a reader would type it: Kangxi radicals and compatibility ideographs, which
 * some producers write in place of the Han characters that look the same, become these; every blank
 * becomes a space. Anything else, ligatures and soft hyphens included, stays as it is.
 */
final class Folding {
  private Folding() {}

  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || (c >= 0x7f && mayFold(c))) {
        return foldEach(text);
      }
    }
    return text;
  }

  private static boolean mayFold(char c) {
    return c <= 0xa0
        || (c >= 0x1680 && Character.isSpaceChar(c))
        || c == 0x200b
        || c == 0xfeff
        || radical(c)
        || Character.isHighSurrogate(c);
  }

  private static boolean radical(int c) {
    return (c >= 0x2e80 && c <= 0x2fdf)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x2f800 && c <= 0x2fa1f);
  }

  private static String foldEach(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (radical(c)) {
                folded.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else if (c == 0x200b || c == 0xfeff || (c < 0x20 && !Character.isWhitespace(c))) {
                return;
              } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                folded.append(' ');
              } else if (c != 0x7f) {
                folded.appendCodePoint(c);
              }
            });
    return folded.toString();
  }
}
