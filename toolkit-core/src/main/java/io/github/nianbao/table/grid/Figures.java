package io.github.nianbao.table.grid;

/** Tells figures from prose by their characters alone. */
final class Figures {
  private static final String MARKS = ".,:;%‰$€£¥+-–—−~*†‡§()[]<>≤≥±/ #";

  private Figures() {}

  /**
   * Whether the text is a figure, possibly with signs, or a mark that stands in place of one
   * ({@code –}, {@code (X)}, {@code NA}).
   */
  static boolean isFigure(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (MARKS.indexOf(c) < 0) {
        letters++;
      }
    }
    return letters == 0 || (digits > 0 && letters <= 2 && digits >= letters);
  }

  /** Share of letters and ideographs among the characters that are not blank, 0 to 1. */
  static double letterShare(String text) {
    int letters = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        all++;
        letters += Character.isLetter(c) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) letters / all;
  }

  /** The number a text shows, grouping commas, signs of percent and blanks left out; else NaN. */
  static double value(String text) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || c == '.') {
        number.append(c);
      } else if ((c == '-' || c == '−' || c == '–') && number.isEmpty()) {
        number.append('-');
      } else if (",%$€ ".indexOf(c) < 0) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(number.toString());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
