package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Glyph;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Numbers of neighbouring cells that stand closer than words: within a number all digits stand
 * alike, between two of them further apart.
 */
final class TouchingNumbers {
  /** Places are rounded; this part of the em is more than that. */
  private static final double FURTHER = 0.08;

  private TouchingNumbers() {}

  /**
   * The digits that begin another number than the digit before them.
   *
   * @param line the characters of a line, left to right
   * @param blank a gap of this part of the em parts words
   */
  static Set<Glyph> beginnings(List<Glyph> line, double blank) {
    Set<Glyph> beginnings = Collections.newSetFromMap(new IdentityHashMap<>());
    int from = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || !touch(line.get(i - 1), line.get(i), blank)) {
        part(line.subList(from, i), beginnings);
        from = i;
      }
    }
    return beginnings;
  }

  private static void part(List<Glyph> digits, Set<Glyph> beginnings) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < digits.size(); i++) {
      least = Math.min(least, gap(digits.get(i - 1), digits.get(i)));
    }
    for (int i = 1; i < digits.size(); i++) {
      if (gap(digits.get(i - 1), digits.get(i)) > Math.max(0, least) + FURTHER) {
        beginnings.add(digits.get(i));
      }
    }
  }

  private static boolean touch(Glyph a, Glyph b, double blank) {
    return digit(a) && digit(b) && Math.abs(gap(a, b)) <= blank;
  }

  private static boolean digit(Glyph g) {
    return g.text().length() == 1 && g.text().charAt(0) >= '0' && g.text().charAt(0) <= '9';
  }

  private static double gap(Glyph a, Glyph b) {
    return (b.box().left() - a.box().right()) / Math.max(a.size(), b.size());
  }
}
