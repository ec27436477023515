package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The head of a table without drawn cells: wrapped headings joined, spans from position. */
final class Head {
  private final RegionTable table;
  private final int lines;
  private final Columns columns;
  private final double pitch;

  private Head(RegionTable table, int lines) {
    this.table = table;
    this.lines = lines;
    this.columns = table.columns();
    this.pitch = table.region().pitch();
  }

  /** The cells of the first {@code lines} lines. */
  static List<GridCell> cells(RegionTable table, int lines) {
    return new Head(table, lines).cells();
  }

  private List<GridCell> cells() {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      for (Placed p : table.placed().get(i)) {
        add(p, headings);
      }
    }
    return rows(spread(headings));
  }

  /** The headings with the columns they stand over; those of one line share the columns out. */
  private List<Heading> spread(List<Heading> headings) {
    List<Heading> out = new ArrayList<>();
    List<Heading> line = new ArrayList<>();
    for (Heading h : headings) {
      if (!line.isEmpty() && h.parts().get(0).line() != line.get(0).parts().get(0).line()) {
        out.addAll(spread(line, headings));
        line.clear();
      }
      line.add(h);
    }
    if (!line.isEmpty()) {
      out.addAll(spread(line, headings));
    }
    return out;
  }

  private List<Heading> spread(List<Heading> line, List<Heading> all) {
    int last = columns.count() - 1;
    if (line.size() == 1 && line.get(0).headedBelow(all, 0, last) && likeBanner(line.get(0))) {
      return List.of(line.get(0).over(0, last));
    }
    return new HeadingSpread(table, lines, line, all).best();
  }

  /**
   * Whether lone lines of the body stand in the same middle, that of all columns rather than of
   * those with figures: then this is the first of the titles across the table.
   */
  private boolean likeBanner(Heading h) {
    if (table.placed().get(h.lastLine()).size() > 1) {
      return false;
    }
    double right = columns.right(columns.count() - 1);
    double off = Math.abs(h.middle() - (columns.left(0) + right) / 2);
    if (off > Math.abs(h.middle() - (columns.left(1) + right) / 2)) {
      return false;
    }
    double left = columns.left(0) + 0.5 * h.size();
    return table.placed().subList(lines, table.placed().size()).stream()
        .filter(l -> l.size() == 1 && l.get(0).chunk().left() > left)
        .anyMatch(l -> Math.abs(l.get(0).chunk().middle() - h.middle()) < 0.5 * h.size());
  }

  /** Adds a chunk to the heading it continues, or as a new one. */
  private void add(Placed p, List<Heading> headings) {
    Heading above = null;
    for (Heading h : headings) {
      if (h.first() <= p.last() && p.first() <= h.last()) {
        above = h;
      }
    }
    boolean same = above != null && above.over(p);
    boolean near = above != null && p.chunk().baseline() - above.end() < 1.1 * pitch + 0.3;
    if (same && near && !ruledBetween(above, p)) {
      above.add(p);
    } else {
      headings.add(new Heading(p));
    }
  }

  private boolean ruledBetween(Heading above, Placed p) {
    List<TextLine> all = table.region().lines();
    double from = p.chunk().left();
    double to = p.chunk().right();
    TextLine upper = all.get(above.lastLine());
    return p.line() > above.lastLine()
        && table.region().ruledBetween(upper, all.get(p.line()), from, to) > 0.6;
  }

  private List<GridCell> rows(List<Heading> headings) {
    int[] depth = new int[columns.count()];
    for (Heading h : headings) {
      for (int c = h.first(); c <= h.last(); c++) {
        h.down(depth[c]);
      }
      Arrays.fill(depth, h.first(), h.last() + 1, h.row() + 1);
    }
    int rows = Arrays.stream(depth).max().orElse(0);
    List<GridCell> cells = new ArrayList<>();
    headings.sort(Comparator.comparingInt(h -> -h.row()));
    int[] below = new int[columns.count()];
    Arrays.fill(below, rows);
    for (Heading h : headings) {
      int next = rows;
      for (int c = h.first(); c <= h.last(); c++) {
        next = Math.min(next, below[c]);
      }
      Arrays.fill(below, h.first(), h.last() + 1, h.row());
      int rowspan = Math.max(1, next - h.row());
      cells.add(
          RegionTable.cell(
              h.parts(), new int[] {h.row(), rowspan, h.first(), h.last() - h.first() + 1}));
    }
    return cells;
  }
}
