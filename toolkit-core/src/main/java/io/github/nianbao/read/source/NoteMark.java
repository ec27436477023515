package io.github.nianbao.read.source;

import java.util.regex.Pattern;

/** Marks of notes, set small and high behind a figure: no digits of it. */
final class NoteMark {
  private static final Pattern FIGURE =
      Pattern.compile("\\s*[-+]?[\\d,]+(?:\\.\\d+)?\\s*(?:万?[元件条])?\\s*");

  private static final Pattern MARK =
      Pattern.compile("[\\[［(（]?(?:注?\\d{1,2}|注|\\*+|[①-⑳])[)）\\]］]?");

  private NoteMark() {}

  /**
   * Whether raised text at the end of a cell is the mark of a note.
   *
   * @param cell text of the whole cell, the raised text included
   */
  static boolean ends(String cell, String raised) {
    String mark = raised.strip();
    String all = cell.strip();
    return MARK.matcher(mark).matches()
        && all.endsWith(mark)
        && FIGURE.matcher(all.substring(0, all.length() - mark.length())).matches();
  }
}
