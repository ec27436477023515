package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers too wide for their cells: browsers let them run over the rule at the right and over what
 * stands behind it. Their characters were painted in one go, each where the one before it ends.
 */
final class WideNumbers {
  /** Characters of one number leave no more between them, in ems. */
  private static final double TOUCHING = 0.1;

  /** They all leave the same; where the thinnest rule stands between two, they leave more. */
  private static final double SAME = 0.015;

  /** Two digits have room in any cell, and do not show how far apart a number is set. */
  private static final int FEWEST = 3;

  private static final String SIGNS = "0123456789.,";

  private final List<Ruling> uprights;

  /**
   * @param uprights lines between cells
   */
  WideNumbers(List<Ruling> uprights) {
    this.uprights = uprights;
  }

  /** A number that runs over a line, and the place in its cell that it should have taken. */
  record Run(List<Glyph> glyphs, Box room) {}

  /**
   * The numbers that run over a line.
   *
   * @param painted characters that read left to right, in the order of painting
   */
  List<Run> of(List<Glyph> painted) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= painted.size(); i++) {
      boolean touch = i < painted.size() && touch(painted.get(i - 1), painted.get(i));
      if (!touch) {
        addCrossing(painted.subList(from, i), runs);
        from = i;
      } else if (i - from > 1 && !alike(painted, i)) {
        addCrossing(painted.subList(from, i), runs);
        from = i - from > 2 ? i : i - 1;
      }
    }
    return runs;
  }

  private static boolean touch(Glyph a, Glyph b) {
    return SIGNS.contains(a.text())
        && SIGNS.contains(b.text())
        && a.baseline() == b.baseline()
        && Math.abs(gap(a, b)) <= TOUCHING;
  }

  /* Whether a character stands as far from the one before it as that one from the one before. */
  private static boolean alike(List<Glyph> painted, int i) {
    Glyph middle = painted.get(i - 1);
    return Math.abs(gap(painted.get(i - 2), middle) - gap(middle, painted.get(i))) <= SAME;
  }

  private static double gap(Glyph a, Glyph b) {
    return (b.box().left() - a.box().right()) / a.size();
  }

  private void addCrossing(List<Glyph> run, List<Run> runs) {
    if (run.size() < FEWEST) {
      return;
    }
    Box first = run.get(0).box();
    Box last = run.get(run.size() - 1).box();
    double y = first.middleY();
    uprights.stream()
        .filter(r -> r.start() <= y && y <= r.end())
        .mapToDouble(Ruling::at)
        .filter(wall -> first.middleX() < wall && wall < last.middleX())
        .min()
        .ifPresent(
            wall -> {
              Box room = new Box(first.left(), first.top(), wall, first.bottom());
              runs.add(new Run(List.copyOf(run), room));
            });
  }
}
