package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The cheapest way for the headings of one line to share the columns of a table out. */
final class HeadingSpread {
  /** What it costs to stand over more than the headings of one row. */
  private static final double UNEVEN = 0.25;

  private final RegionTable table;
  private final Columns columns;
  private final int headLines;
  private final List<Heading> line;
  private final List<Heading> all;
  private final double[][] cost;
  private final int[][] first;
  private final int[][] last;
  private final int[][] from;

  /**
   * @param headLines how many lines the head has
   * @param line the headings of one line, left to right
   * @param all all headings
   */
  HeadingSpread(RegionTable table, int headLines, List<Heading> line, List<Heading> all) {
    this.table = table;
    this.columns = table.columns();
    this.headLines = headLines;
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
    int[] ruled = underlined(h.parts().get(h.parts().size() - 1));
    if (ruled.length > 0 && !h.headedBelow(all, ruled[0], ruled[1])) {
      ruled = new int[0];
    }
    for (int a = Math.min(free, h.first()); a <= h.first(); a++) {
      for (int b = h.last(); b < columns.count(); b++) {
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
    if (free > h.first() && cost[i][free] + 5 < cost[i + 1][Math.max(free, h.last() + 1)]) {
      int b = Math.max(free, h.last() + 1);
      cost[i + 1][b] = cost[i][free] + 5;
      first[i + 1][b] = h.first();
      last[i + 1][b] = h.last();
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
        .filter(o -> o.first() <= column && column <= o.last())
        .mapToDouble(Heading::start)
        .filter(y -> y > any.end() + 0.8 * any.size())
        .min()
        .orElse(Double.NaN);
  }

  private double price(Heading h, int a, int b, int[] ruled) {
    boolean own = a == h.first() && b == h.last();
    if (ruled.length > 0) {
      return a == ruled[0] && b == ruled[1] ? 0 : own ? 1 : 1e9;
    }
    if (own) {
      return 0.64;
    }
    if ((h.first() == 0 && h.last() == 0) || !h.headedBelow(all, a, b)) {
      return 1e9;
    }
    double middle = (columns.left(a) + columns.right(b)) / 2;
    double off = Math.abs(middle - h.middle()) / h.size();
    return off > 1.3
        ? 1e9
        : off * off
            - 0.03 * (b - a)
            + (a == 0 && !table.figures(0, headLines) ? 0.2 : 0)
            + (wider(h, a, b) ? UNEVEN : 0);
  }

  /** Whether only the headings within the outermost columns are of one row. */
  private boolean wider(Heading h, int a, int b) {
    boolean inner = a < h.first() && h.last() < b && b - a > 2;
    return inner && oneRowBelow(h, a + 1, b - 1) && !oneRowBelow(h, a, b);
  }

  /**
   * Whether the headings next below are set as those of one row are: their tops, their middles or
   * their feet at one height. One of a cell that is as high as several rows is not.
   */
  private boolean oneRowBelow(Heading h, int a, int b) {
    Set<Heading> below = new LinkedHashSet<>();
    for (int c = a; c <= b; c++) {
      int column = c;
      all.stream()
          .filter(o -> o.first() <= column && column <= o.last() && o.start() > h.end())
          .min(Comparator.comparingDouble(Heading::start))
          .ifPresent(below::add);
    }
    double slack = 0.35 * h.size();
    return range(below, Heading::start) < slack
        || range(below, Heading::end) < slack
        || range(below, o -> (o.start() + o.end()) / 2) < slack;
  }

  private static double range(Set<Heading> headings, ToDoubleFunction<Heading> height) {
    DoubleSummaryStatistics all = headings.stream().mapToDouble(height).summaryStatistics();
    return headings.isEmpty() ? 0 : all.getMax() - all.getMin();
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
}
