package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a table's body to rows. */
final class BodyRows {
  private final RegionTable table;
  private final List<TextLine> lines;
  private final boolean[] ruled;
  private final double lead;
  private final boolean twoLeads;

  private BodyRows(RegionTable table, int from) {
    this.table = table;
    this.lines = table.region().lines();
    this.ruled = new boolean[lines.size()];
    List<Double> leads = new ArrayList<>();
    for (int i = Math.max(1, from); i < lines.size(); i++) {
      ruled[i] = table.region().ruledBetween(lines.get(i - 1), lines.get(i)) > 0.6;
      if (i > from) {
        leads.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
      }
    }
    double[] sorted = leads.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    lead = sorted.length == 0 ? 0 : sorted[sorted.length / 10];
    long wide = Arrays.stream(sorted).filter(d -> d > 1.3 * lead).count();
    twoLeads = wide >= 0.25 * sorted.length && wide <= 0.95 * sorted.length;
  }

  /** The rows from line {@code from} on, each as the indices of its lines. */
  static List<List<Integer>> of(RegionTable table, int from) {
    return new BodyRows(table, from).rows(from);
  }

  private List<List<Integer>> rows(int from) {
    boolean banded = banded(from);
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      boolean joins = i > from && !ruled[i] && (banded || joins(i));
      if (!joins) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(i);
    }
    return rows;
  }

  /** Whether level rulings separate all rows: no column has two figures between two of them. */
  private boolean banded(int from) {
    int bands = 1;
    for (int i = from + 1; i < lines.size(); i++) {
      bands += ruled[i] ? 1 : 0;
    }
    int count = lines.size() - from;
    if (bands < 2 || count > 3 * bands) {
      return false;
    }
    int band = from;
    for (int i = from + 1; i < lines.size(); i++) {
      band = ruled[i] ? i : band;
      for (int above = band; above < i; above++) {
        if (bothFigures(above, i)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean bothFigures(int a, int b) {
    for (Placed p : table.placed().get(a)) {
      for (Placed q : table.placed().get(b)) {
        if (p.first() > 0 && p.first() == q.first() && p.chunk().figure() && q.chunk().figure()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether line {@code i} goes on with the row of the line before it. */
  private boolean joins(int i) {
    TextLine above = lines.get(i - 1);
    TextLine line = lines.get(i);
    double down = line.baseline() - above.baseline();
    if (down > 1.9 * line.size() || (twoLeads && down > 1.25 * lead) || bothFigures(i - 1, i)) {
      return false;
    }
    Placed label = label(i);
    Placed labelAbove = label(i - 1);
    boolean alone = table.placed().get(i).size() == 1;
    boolean aloneAbove = table.placed().get(i - 1).size() == 1;
    if (label == null) {
      return textGoesOn(i);
    }
    if (labelAbove == null) {
      return false;
    }
    boolean goesOn = goesOn(labelAbove.chunk(), label.chunk());
    if (alone && !aloneAbove) {
      return goesOn || (twoLeads && down < 1.1 * lead && hanging(labelAbove, label));
    }
    if (aloneAbove && !alone) {
      return goesOn;
    }
    return goesOn && (alone || !anyFigure(i));
  }

  private boolean anyFigure(int i) {
    return table.placed().get(i).stream().anyMatch(p -> p.chunk().figure());
  }

  private @Nullable Placed label(int i) {
    Placed p = table.placed().get(i).get(0);
    return p.first() == 0 ? p : null;
  }

  /** A line without a label whose text stands under text in every one of its columns. */
  private boolean textGoesOn(int i) {
    for (Placed p : table.placed().get(i)) {
      boolean under =
          table.placed().get(i - 1).stream()
              .anyMatch(q -> q.first() == p.first() && !q.chunk().figure());
      if (!under || p.chunk().figure()) {
        return false;
      }
    }
    return true;
  }

  private boolean hanging(Placed above, Placed p) {
    return p.chunk().left() > above.chunk().left() + 0.5 * p.chunk().size();
  }

  /** Whether a label reads on: it begins small, or the label above filled its column. */
  private boolean goesOn(Chunk above, Chunk chunk) {
    char c = chunk.text().charAt(0);
    double room = table.columns().right(0) - above.right();
    boolean full = chunk.first().box().width() + 0.3 * chunk.size() > room;
    return full
        && (Character.isLowerCase(c) || c == '(' || Character.isDigit(c))
        && chunk.bold() == above.bold();
  }
}
