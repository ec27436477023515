package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text that may be a table, with the rulings that stand among them.
 *
 * @param lines top to bottom
 * @param levels level rulings within, top to bottom
 * @param uprights upright rulings within, left to right
 */
record Region(List<TextLine> lines, List<Ruling> levels, List<Ruling> uprights) {
  Region {
    lines = List.copyOf(lines);
    levels = List.copyOf(levels);
    uprights = List.copyOf(uprights);
  }

  static Region of(List<TextLine> lines, Rulings rulings) {
    Box box = lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow().grow(8);
    return new Region(
        lines,
        rulings.levels().stream().filter(r -> r.box().touches(box)).toList(),
        rulings.uprights().stream().filter(r -> r.box().touches(box)).toList());
  }

  Box box() {
    return lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
  }

  double size() {
    return Columns.medianSize(lines);
  }

  /** The usual distance from line to line within a cell: the least between lines of one column. */
  double pitch() {
    double least = 1.45 * size();
    List<Chunk> above = new ArrayList<>();
    for (TextLine line : lines) {
      for (Chunk c : line.chunks()) {
        for (Chunk a : above) {
          double down = c.baseline() - a.baseline();
          if (down > 0.9 * c.size() && down < least && a.box().overlapX(c.box()) > 0) {
            least = down;
          }
        }
      }
      above.addAll(line.chunks());
      above.removeIf(a -> line.baseline() - a.baseline() > 2 * line.size());
    }
    return least;
  }

  /** x of upright rulings that run beside at least half of the lines. */
  double[] walls() {
    List<Double> walls = new ArrayList<>();
    for (Ruling u : uprights) {
      long beside =
          lines.stream()
              .filter(l -> u.start() < l.baseline() && l.baseline() < u.end() + l.size())
              .count();
      if (2 * beside >= lines.size()) {
        walls.add(u.at());
      }
    }
    return walls.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Share of this region's width that level rulings between two lines cover, 0 to 1. */
  double ruledBetween(TextLine above, TextLine below) {
    Box box = box();
    return ruledBetween(above, below, box.left(), box.right());
  }

  /** Share of a stretch that level rulings between two lines cover, 0 to 1. */
  double ruledBetween(TextLine above, TextLine below, double from, double to) {
    double covered = 0;
    double top = above.baseline() - 0.2 * above.size();
    double bottom = below.baseline() - 0.45 * below.size();
    for (Ruling r : levels) {
      if (r.at() > top && r.at() < bottom) {
        covered += r.within(from, to);
      }
    }
    return Math.min(1, covered / Math.max(1, to - from));
  }
}
