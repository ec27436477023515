package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cheapest way for the headings of one line to share the columns of a table out. */
final class HeadingSpread {
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
        : off * off - 0.03 * (b - a) + (a == 0 && !table.figures(0, headLines) ? 0.2 : 0);
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
