package io.github.nianbao.read.source.flow;

import java.util.regex.Pattern;

/** Puts the text of lines together to the text that was broken into them. */
public final class Joint {
  /** An address goes on over line ends without a blank. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:|www\\.|@)[\\p{Graph}&&\\p{ASCII}]*$|\\w[/_-]$");

  private static final Pattern FIGURE =
      Pattern.compile("[约+-]?\\d[\\d.,]*(?:\\n[\\d.,]+)+(?:\\n?[\\p{IsHan}%％]){0,3}");

  private Joint() {}

  /** Two lines of a paragraph. */
  public static String ofLines(String above, String below) {
    if (above.endsWith("\u00ad")) {
      return above.substring(0, above.length() - 1) + below;
    }
    return above + (isApart(above, below) ? " " : "") + below;
  }

  /**
   * The lines of a cell. A number that did not fit into its cell is put together again.
   *
   * @param text lines, separated by {@code \n}
   */
  public static String ofCell(String text) {
    if (isBrokenNumber(text)) {
      return text.replace("\n", "");
    }
    String[] lines = text.split("\n", -1);
    String joined = lines[0];
    for (int i = 1; i < lines.length; i++) {
      joined = ofLines(joined, lines[i]);
    }
    return joined;
  }

  /** Whether the lines of a cell are parts of one number. */
  public static boolean isBrokenNumber(String text) {
    return text.indexOf('\n') > 0 && FIGURE.matcher(text).matches();
  }

  private static boolean isApart(String above, String below) {
    if (above.isEmpty() || below.isEmpty()) {
      return false;
    }
    int last = above.codePointBefore(above.length());
    int first = below.codePointAt(0);
    if (Script.wide(last) || Script.wide(first) || ADDRESS.matcher(above).find()) {
      return false;
    }
    return !Script.cannotEnd(last) && !Script.cannotBegin(first);
  }
}
