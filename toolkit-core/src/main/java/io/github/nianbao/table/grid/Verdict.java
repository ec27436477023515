package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;

/** Tells tables without drawn cells from lists, contents, charts and scattered text. */
final class Verdict {
  private Verdict() {}

  static boolean isTable(RegionTable table, List<Box> frames) {
    int cols = table.columns().count();
    if (cols < 2 || Contents.listed(table)) {
      return false;
    }
    Box box = table.region().box();
    boolean framed =
        frames.stream()
            .anyMatch(
                f ->
                    f.grow(4).overlapY(box) > 0.5 * box.height()
                        && f.overlapX(box) > 0.7 * box.width());
    int multi = 0;
    int placed = 0;
    int figures = 0;
    int across = 0;
    for (List<Placed> line : table.placed()) {
      multi += line.size() > 1 ? 1 : 0;
      placed += line.size();
      figures += (int) line.stream().filter(p -> p.first() > 0 && p.chunk().figure()).count();
      across += (int) line.stream().filter(p -> p.last() > p.first()).count();
    }
    int lines = table.placed().size();
    double fill = (double) placed / (lines * cols);
    double figureShare = (double) figures / Math.max(1, placed - lines);
    double aligned = aligned(table);
    if (CentredRows.of(table, HeadLines.count(table)) != null) {
      return aligned > 0.4;
    }
    if (headOverFigures(table)) {
      return true;
    }
    if (framed) {
      return multi >= 2 && 2 * multi >= lines && fill > 0.3 && aligned > 0.4;
    }
    return multi >= 3
        && 3 * multi >= 2 * lines
        && fill > 0.45
        && aligned > 0.7
        && (figureShare > 0.4 || (cols > 2 && multi > 3 && aligned > 0.85 && figureColumn(table)))
        && 4 * across <= placed;
  }

  /** Whether a column holds nothing but figures, one at least in half of the rows. */
  private static boolean figureColumn(RegionTable table) {
    int head = HeadLines.count(table);
    List<List<Placed>> lines = table.placed().subList(head, table.placed().size());
    long rows = lines.stream().filter(line -> line.size() > 1).count();
    for (int c = 1; c < table.columns().count(); c++) {
      int column = c;
      long filled = lines.stream().filter(l -> l.stream().anyMatch(p -> p.in(column))).count();
      if (2 * filled >= rows && table.figures(c, head)) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least five columns each have a heading and below it nothing but figures. */
  private static boolean headOverFigures(RegionTable table) {
    int cols = table.columns().count();
    int head = HeadLines.count(table);
    List<List<Placed>> lines = table.placed();
    if (cols < 5 || head == 0) {
      return false;
    }
    for (List<Placed> line : lines.subList(head, lines.size())) {
      if (line.size() != cols || !line.stream().allMatch(p -> p.chunk().figure())) {
        return false;
      }
    }
    for (int c = 0; c < cols; c++) {
      int column = c;
      if (lines.subList(0, head).stream().noneMatch(l -> l.stream().anyMatch(p -> p.in(column)))) {
        return false;
      }
    }
    return true;
  }

  /** Mean share, over the columns, of chunks that keep to the column's edge or middle. */
  static double aligned(RegionTable table) {
    double sum = 0;
    for (int c = 0; c < table.columns().count(); c++) {
      int column = c;
      List<Chunk> chunks = new ArrayList<>();
      table
          .placed()
          .forEach(
              line ->
                  line.stream()
                      .filter(p -> p.first() == column && p.last() == column)
                      .forEach(p -> chunks.add(p.chunk())));
      if (chunks.isEmpty()) {
        continue;
      }
      double best = 0;
      for (int edge = 0; edge < 3; edge++) {
        int e = edge;
        double[] at = chunks.stream().mapToDouble(k -> edge(k, e)).toArray();
        best = Math.max(best, (double) mode(at, 0.4 * table.region().size()) / at.length);
      }
      sum += best;
    }
    return sum / table.columns().count();
  }

  private static double edge(Chunk c, int edge) {
    return edge == 0 ? c.left() : edge == 1 ? c.right() : c.middle();
  }

  private static int mode(double[] at, double slack) {
    int best = 0;
    for (double a : at) {
      int n = 0;
      for (double b : at) {
        n += Math.abs(a - b) <= slack ? 1 : 0;
      }
      best = Math.max(best, n);
    }
    return best;
  }
}
