package io.github.nianbao.table.page;

import java.text.Normalizer;

/**
 * Text of a glyph as a reader would type it: Kangxi radicals and compatibility ideographs, which
 * some producers write in place of the Han characters that look the same, become these; every blank
 * becomes a space; hyphens that share their glyph with the plain one become that. Anything else,
 * ligatures and soft hyphens included, stays as it is.
 */
final class Folding {
  /**
   * Radicals that Unicode does not count as compatible with a character, and the characters of the
   * same shape (Unicode's EquivalentUnifiedIdeograph, as far as the shapes are words of their own);
   * and U+2F3E, compatible with 戶, which has the shape of 户 in faces for simplified characters.
   */
  private static final String RADICALS =
      "⺁⺃⺄⺈⺉⺋⺌⺍⺎⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺶"
          + "⺹⺺⺻⺼⺾⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨"
          + "⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳⼾";

  private static final String CHARACTERS =
      "厂乚乙刀刂㔾小小兀尢巳幺彑忄㣺扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒羊"
          + "耂肀聿肉艹艹虎衤覀西见角讠贝车辶辶辶钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦"
          + "黄黾斉齐歯齿竜龙龜亀龟户";

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
        || hyphen(c)
        || c == 0xfeff
        || radical(c)
        || Character.isHighSurrogate(c);
  }

  /** U+2010 and U+2011, either of which a face may name the glyph of the hyphen-minus by. */
  private static boolean hyphen(int c) {
    return c == 0x2010 || c == 0x2011;
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
                folded.append(character(c));
              } else if (hyphen(c)) {
                folded.append('-');
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

  private static String character(int radical) {
    int known = radical > 0xffff ? -1 : RADICALS.indexOf(radical);
    return known >= 0
        ? CHARACTERS.substring(known, known + 1)
        : Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
  }
}
