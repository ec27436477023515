package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a table without drawn cells: wrapped headings joined, spans from position. */
final class Head {
  private final RegionTable table;
  private final int lines;
  private final Columns columns;

  private Head(RegionTable table, int lines) {
    this.table = table;
    this.lines = lines;
    this.columns = table.columns();
  }

  /** A heading: its lines and its columns. */
  private static final class Heading {
    private final List<Placed> parts = new ArrayList<>();
    private final int first;
    private final int last;
    private int row;

    Heading(Placed p) {
      parts.add(p);
      first = p.first();
      last = p.last();
    }

    int lastLine() {
      return parts.get(parts.size() - 1).line();
    }
  }

  /** The cells of the first {@code lines} lines. */
  static List<GridCell> cells(RegionTable table, int lines) {
    return new Head(table, lines).cells();
  }

  private List<GridCell> cells() {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      for (Placed p : spread(i)) {
        add(p, headings);
      }
    }
    return rows(headings);
  }

  /** The chunks of a line with the columns they are headings of. */
  private List<Placed> spread(int line) {
    List<Placed> out = new ArrayList<>();
    List<Placed> in = table.placed().get(line);
    for (int k = 0; k < in.size(); k++) {
      Placed p = in.get(k);
      int from = k == 0 ? 0 : in.get(k - 1).last() + 1;
      int to = k + 1 == in.size() ? columns.count() - 1 : in.get(k + 1).first() - 1;
      Placed ruled = underlined(p, from, to);
      out.add(ruled != null ? ruled : centred(p, from, to));
    }
    return out;
  }

  /** The columns above a level ruling that stands under a heading. */
  private @Nullable Placed underlined(Placed p, int from, int to) {
    double em = p.chunk().size();
    double base = p.chunk().baseline();
    for (Ruling r : table.region().levels()) {
      boolean under = r.at() > base - 0.1 * em && r.at() < base + 1.3 * em;
      boolean wide = r.length() > 0.93 * table.region().box().width();
      if (under
          && !wide
          && r.start() < p.chunk().middle()
          && r.end() > p.chunk().middle()
          && r.within(p.chunk().left(), p.chunk().right()) > 0.7 * p.chunk().width()) {
        int first = p.first();
        int last = p.last();
        for (int c = from; c <= to; c++) {
          double middle = (columns.left(c) + columns.right(c)) / 2;
          if (middle > r.start() && middle < r.end()) {
            first = Math.min(first, c);
            last = Math.max(last, c);
          }
        }
        return last > first ? p.over(first, last) : null;
      }
    }
    return null;
  }

  /** The columns around a heading in whose middle it stands, where they have headings below. */
  private Placed centred(Placed p, int from, int to) {
    if (p.line() + 1 >= lines || (p.first() == 0 && p.last() == 0)) {
      return p;
    }
    double off = Double.MAX_VALUE;
    int bestFirst = p.first();
    int bestLast = p.last();
    for (int a = Math.max(1, from); a <= p.first(); a++) {
      for (int b = p.last(); b <= to; b++) {
        if (!headedBelow(p.line(), a, b)) {
          continue;
        }
        double middle = (columns.left(a) + columns.right(b)) / 2;
        double d = Math.abs(middle - p.chunk().middle()) - 0.01 * (b - a);
        if (d < off - 1e-9) {
          off = d;
          bestFirst = a;
          bestLast = b;
        }
      }
    }
    boolean clear = off < 0.8 * p.chunk().size() && bestLast > bestFirst;
    return clear ? p.over(bestFirst, bestLast) : p;
  }

  private boolean headedBelow(int line, int first, int last) {
    if (first == last) {
      return true;
    }
    for (int c = first; c <= last; c++) {
      int column = c;
      boolean headed = false;
      for (int i = line + 1; i < lines && !headed; i++) {
        headed =
            table.placed().get(i).stream().anyMatch(p -> p.first() == column && p.last() == column);
      }
      if (!headed) {
        return false;
      }
    }
    return true;
  }

  /** Adds a chunk to the heading it continues, or as a new one. */
  private void add(Placed p, List<Heading> headings) {
    Heading above = null;
    for (Heading h : headings) {
      if (h.first <= p.last() && p.first() <= h.last) {
        above = h;
      }
    }
    boolean same = above != null && above.first == p.first() && above.last == p.last();
    if (same && !ruledBetween(above, p)) {
      above.parts.add(p);
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
      for (int c = h.first; c <= h.last; c++) {
        h.row = Math.max(h.row, depth[c]);
      }
      Arrays.fill(depth, h.first, h.last + 1, h.row + 1);
    }
    int rows = Arrays.stream(depth).max().orElse(0);
    List<GridCell> cells = new ArrayList<>();
    headings.sort(Comparator.comparingInt(h -> -h.row));
    int[] below = new int[columns.count()];
    Arrays.fill(below, rows);
    for (Heading h : headings) {
      int next = rows;
      for (int c = h.first; c <= h.last; c++) {
        next = Math.min(next, below[c]);
      }
      Arrays.fill(below, h.first, h.last + 1, h.row);
      int rowspan = Math.max(1, next - h.row);
      cells.add(
          RegionTable.cell(h.parts, new int[] {h.row, rowspan, h.first, h.last - h.first + 1}));
    }
    return cells;
  }
}
