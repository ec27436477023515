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

  /** A heading: its lines and its columns. */
  private static final class Heading {
    private final List<Placed> parts = new ArrayList<>();
    private final int first;
    private final int last;
    private int row;

    Heading(Placed p) {
      this(p.first(), p.last());
      parts.add(p);
    }

    private Heading(int first, int last) {
      this.first = first;
      this.last = last;
    }

    Heading over(int newFirst, int newLast) {
      Heading wider = new Heading(newFirst, newLast);
      wider.parts.addAll(parts);
      return wider;
    }

    double start() {
      return parts.get(0).chunk().baseline();
    }

    double end() {
      return parts.get(parts.size() - 1).chunk().baseline();
    }

    double size() {
      return parts.get(0).chunk().size();
    }

    double middle() {
      double left = parts.stream().mapToDouble(p -> p.chunk().left()).min().orElseThrow();
      double right = parts.stream().mapToDouble(p -> p.chunk().right()).max().orElseThrow();
      return (left + right) / 2;
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
      if (!line.isEmpty() && h.parts.get(0).line() != line.get(0).parts.get(0).line()) {
        out.addAll(new Spread(line, headings).best());
        line.clear();
      }
      line.add(h);
    }
    if (!line.isEmpty()) {
      out.addAll(new Spread(line, headings).best());
    }
    return out;
  }

  /** The cheapest way for the headings of one line to share the columns out. */
  private final class Spread {
    private final List<Heading> line;
    private final List<Heading> all;
    private final double[][] cost;
    private final int[][] first;
    private final int[][] last;
    private final int[][] from;

    Spread(List<Heading> line, List<Heading> all) {
      this.line = line;
      this.all = all;
      cost = new double[line.size() + 1][columns.count() + 1];
      first = new int[line.size() + 1][columns.count() + 1];
      last = new int[line.size() + 1][columns.count() + 1];
      from = new int[line.size() + 1][columns.count() + 1];
      for (double[] c : cost) {
        Arrays.fill(c, 1e9);
      }
      cost[0][0] = 0;
    }

    List<Heading> best() {
      for (int i = 0; i < line.size(); i++) {
        for (int free = 0; free <= columns.count(); free++) {
          if (cost[i][free] < 1e9) {
            extend(i, free);
          }
        }
      }
      int end = 0;
      for (int e = 0; e <= columns.count(); e++) {
        end = cost[line.size()][e] < cost[line.size()][end] ? e : end;
      }
      List<Heading> out = new ArrayList<>();
      for (int i = line.size(); i > 0; i--) {
        out.add(0, line.get(i - 1).over(first[i][end], last[i][end]));
        end = from[i][end];
      }
      return out;
    }

    private void extend(int i, int free) {
      Heading h = line.get(i);
      int[] ruled = underlined(h.parts.get(h.parts.size() - 1));
      if (ruled.length > 0 && !headedBelow(h, all, ruled[0], ruled[1])) {
        ruled = new int[0];
      }
      for (int a = Math.min(free, h.first); a <= h.first; a++) {
        for (int b = h.last; b < columns.count(); b++) {
          double price = price(h, a, b, ruled);
          price += bare(free, a, a);
          price += i + 1 == line.size() ? bare(b + 1, columns.count(), b) : 0;
          if (a >= free && price < 1e9 && cost[i][free] + price < cost[i + 1][b + 1]) {
            cost[i + 1][b + 1] = cost[i][free] + price;
            first[i + 1][b + 1] = a;
            last[i + 1][b + 1] = b;
            from[i + 1][b + 1] = free;
          }
        }
      }
      if (free > h.first && cost[i][free] + 5 < cost[i + 1][Math.max(free, h.last + 1)]) {
        int b = Math.max(free, h.last + 1);
        cost[i + 1][b] = cost[i][free] + 5;
        first[i + 1][b] = h.first;
        last[i + 1][b] = h.last;
        from[i + 1][b] = free;
      }
    }

    /** What it costs to leave columns without a heading that are headed below like a neighbour. */
    private double bare(int from, int to, int neighbour) {
      double cost = 0;
      for (int c = from; c < to; c++) {
        cost += Math.abs(topBelow(c) - topBelow(neighbour)) < 2 ? 0.3 : 0;
      }
      return cost;
    }

    private double topBelow(int column) {
      Heading any = line.get(0);
      return all.stream()
          .filter(o -> o.first <= column && column <= o.last)
          .mapToDouble(Heading::start)
          .filter(y -> y > any.end() + 0.8 * any.size())
          .min()
          .orElse(Double.NaN);
    }

    private double price(Heading h, int a, int b, int[] ruled) {
      boolean own = a == h.first && b == h.last;
      if (ruled.length > 0) {
        return a == ruled[0] && b == ruled[1] ? 0 : own ? 1 : 1e9;
      }
      if (own) {
        return 0.64;
      }
      if ((h.first == 0 && h.last == 0) || !headedBelow(h, all, a, b)) {
        return 1e9;
      }
      double middle = (columns.left(a) + columns.right(b)) / 2;
      double off = Math.abs(middle - h.middle()) / h.size();
      return off > 1.3
          ? 1e9
          : off * off - 0.03 * (b - a) + (a == 0 && !table.figures(0, lines) ? 0.2 : 0);
    }
  }

  /** First and last of the columns above a level ruling under a heading; empty for none. */
  private int[] underlined(Placed p) {
    double em = p.chunk().size();
    double base = p.chunk().baseline();
    for (Ruling r : table.region().levels()) {
      boolean under = r.at() > base - 0.1 * em && r.at() < base + 1.3 * em;
      boolean wide = r.length() > 0.93 * table.region().box().width();
      if (under
          && !wide
          && r.within(p.chunk().left(), p.chunk().right()) > 0.7 * p.chunk().width()) {
        int first = p.first();
        int last = p.last();
        for (int c = 0; c < columns.count(); c++) {
          double middle = (columns.left(c) + columns.right(c)) / 2;
          if (middle > r.start() && middle < r.end()) {
            first = Math.min(first, c);
            last = Math.max(last, c);
          }
        }
        return last > first ? new int[] {first, last} : new int[0];
      }
    }
    return new int[0];
  }

  /** Whether each of these columns has a heading of its own, and all of them stand below. */
  private static boolean headedBelow(Heading h, List<Heading> all, int first, int last) {
    for (int c = first; c <= last; c++) {
      int column = c;
      boolean headed = false;
      for (Heading o : all) {
        if (o != h
            && o.first <= column
            && column <= o.last
            && o.end() > h.start() - 0.5 * h.size()) {
          if (o.start() < h.end() + 1.05 * h.size()) {
            return false;
          }
          headed = true;
        }
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
    boolean near = above != null && p.chunk().baseline() - above.end() < 1.1 * pitch + 0.3;
    if (same && near && !ruledBetween(above, p)) {
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
