package io.github.nianbao.read.source.flow;

import io.github.nianbao.table.page.Box;
import java.util.regex.Pattern;

/**
 * A line of text on a page.
 *
 * @param page the page, counted from 1
 * @param text what it says, without blanks at either end; never empty
 * @param box its extent in points
 * @param baseline y of the baseline
 * @param size height of most of its characters in points
 * @param start width of what cannot be parted at its beginning: a word, a number, a Han character
 */
public record PrintedLine(
    int page, String text, Box box, double baseline, double size, double start) {
  private static final Pattern CLOSED = Pattern.compile(".*[。！？!?；;：:][”’）)]?");

  /* Three figures at least: two numbers may meet in a sentence. */
  private static final Pattern ROW =
      Pattern.compile("(?:.*\\s)?(?:[-+]?\\d[\\d.,]*\\s+){2,}[-+]?\\d[\\d.,]*");

  /** Whether it ends in figures set apart: a row of a table without lines. */
  boolean isRow() {
    return ROW.matcher(text).matches();
  }

  /** Whether it ends as a sentence or a clause does. */
  boolean isClosed() {
    return CLOSED.matcher(text).matches();
  }
}
