package io.github.nianbao.document;

/**
 * Widths of text in em, estimated without a face: a full-width character is one em wide, any other
 * half an em, as digits are in the faces official documents use. Good for placing and for fitting
 * figures, not for breaking lines.
 */
public final class TextWidth {
  private TextWidth() {}

  /** The width of a text in em; 0 for an empty one. */
  public static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  /**
   * The width in em of the longest stretch that must stay on one line: characters of half width
   * without a blank between them, such as the digits of a figure. 0 where there is none.
   */
  public static double longestWord(String text) {
    double longest = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      word = unit <= ' ' || fullWidth(unit) || Character.isSurrogate(unit) ? 0 : word + 0.5;
      longest = Math.max(longest, word);
    }
    return longest;
  }

  private static double of(int codePoint) {
    return fullWidth(codePoint) ? 1 : 0.5;
  }

  /** Chinese characters and punctuation, with the dashes, quotes and dots Chinese text shares. */
  private static boolean fullWidth(int codePoint) {
    return codePoint >= 0x2E80 || (codePoint >= 0x2014 && codePoint <= 0x2026);
  }
}
