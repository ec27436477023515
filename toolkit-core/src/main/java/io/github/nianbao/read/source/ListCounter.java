package io.github.nianbao.read.source;

import java.util.Arrays;

/** Counts the paragraphs of a list, level by level. For one list of one file. */
final class ListCounter {
  private static final int LEVELS = 9;

  private final int[] counts = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /** How a level is numbered. */
  interface Level {
    NumberStyle style();

    int start();
  }

  /** Levels of a list, from 0. */
  interface Levels {
    Level at(int level);
  }

  /**
   * The number of the next paragraph.
   *
   * @param level its level, from 0
   * @param pattern what is printed, {@code %1} to {@code %9} standing for the numbers of levels
   */
  String next(int level, String pattern, Levels levels) {
    counts[level] = begun[level] ? counts[level] + 1 : levels.at(level).start();
    begun[level] = true;
    Arrays.fill(begun, level + 1, LEVELS, false);
    String text = pattern;
    for (int i = 0; i <= level; i++) {
      String mark = "%" + (i + 1);
      if (text.contains(mark)) {
        int count = begun[i] ? counts[i] : levels.at(i).start();
        text = text.replace(mark, levels.at(i).style().print(count));
      }
    }
    return text;
  }

  /** The highest level there is. */
  static int within(int level) {
    return Math.max(0, Math.min(LEVELS - 1, level));
  }
}
