package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers too wide for their cells: browsers let them run over the rule at the right and over what
 * stands behind it. Their characters were painted in one go, each where the one before it ends.
 */
final class Overflow {
  /** Characters of one number leave no more between them, in ems; the thinnest rule takes more. */
  private static final double TOUCHING = 0.015;

  private static final String SIGNS = "0123456789.,";

  private final List<Ruling> uprights;

  /**
   * @param uprights lines between cells
   */
  Overflow(List<Ruling> uprights) {
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
      if (i == painted.size() || !touch(painted.get(i - 1), painted.get(i))) {
        addCrossing(painted.subList(from, i), runs);
        from = i;
      }
    }
    return runs;
  }

  private static boolean touch(Glyph a, Glyph b) {
    double gap = b.box().left() - a.box().right();
    return SIGNS.contains(a.text())
        && SIGNS.contains(b.text())
        && a.baseline() == b.baseline()
        && Math.abs(gap) <= TOUCHING * a.size();
  }

  private void addCrossing(List<Glyph> run, List<Run> runs) {
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
