package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Level and upright rulings that hang together, and the cells between them.
 *
 * @param levels level rulings, top to bottom
 * @param uprights upright rulings, left to right
 * @param box extent
 */
record Lattice(List<Ruling> levels, List<Ruling> uprights, Box box) {
  /** Rulings meant to meet may miss each other by this much. */
  static final double SLACK = 3;

  /** Rulings of neighbouring rows or columns this near to each other continue one another. */
  private static final double SNAP = 2.6;

  /** Share of a cell's side that must be drawn for the side to count. */
  private static final double DRAWN = 0.55;

  /** The connected groups of rulings that have both directions. */
  static List<Lattice> of(Rulings rulings) {
    List<Ruling> all = new ArrayList<>(rulings.levels());
    all.addAll(rulings.uprights());
    int levels = rulings.levels().size();
    int[] group = new int[all.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < levels; i++) {
      for (int k = levels; k < all.size(); k++) {
        if (root(group, i) != root(group, k) && all.get(i).meets(all.get(k), SLACK)) {
          group[root(group, i)] = root(group, k);
        }
      }
    }
    List<Lattice> out = new ArrayList<>();
    for (int r = 0; r < group.length; r++) {
      if (root(group, r) == r) {
        addGroup(all, group, r, out);
      }
    }
    return out;
  }

  private static void addGroup(List<Ruling> all, int[] group, int root, List<Lattice> out) {
    List<Ruling> levels = new ArrayList<>();
    List<Ruling> uprights = new ArrayList<>();
    Box box = all.get(root).box();
    for (int i = 0; i < group.length; i++) {
      if (root(group, i) == root) {
        Ruling r = all.get(i);
        (r.level() ? levels : uprights).add(r);
        box = box.union(r.box());
      }
    }
    if (!levels.isEmpty() && !uprights.isEmpty()) {
      out.add(new Lattice(levels, uprights, box));
    }
  }

  private static int root(int[] group, int i) {
    int r = i;
    while (group[r] != r) {
      group[r] = group[group[r]];
      r = group[r];
    }
    return r;
  }

  /** This lattice with sides drawn where rulings end openly. */
  Lattice closed() {
    List<Ruling> l = new ArrayList<>(levels);
    List<Ruling> u = new ArrayList<>(uprights);
    if (levels.size() >= 2) {
      closeSide(u, levels, box.left(), true);
      closeSide(u, levels, box.right(), false);
    }
    if (uprights.size() >= 2) {
      closeSide(l, uprights, box.top(), true);
      closeSide(l, uprights, box.bottom(), false);
    }
    return new Lattice(l, u, box);
  }

  /**
   * Adds the outermost ruling of one direction where those of the other direction stick out.
   *
   * @param across rulings to which the side may be added
   * @param along rulings whose ends are looked at
   */
  private static void closeSide(
      List<Ruling> across, List<Ruling> along, double at, boolean atStart) {
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    int ends = 0;
    for (Ruling r : along) {
      if (Math.abs((atStart ? r.start() : r.end()) - at) <= SLACK) {
        from = Math.min(from, r.at());
        to = Math.max(to, r.at());
        ends++;
      }
    }
    boolean level = !along.get(0).level();
    if (ends < 2 || to - from < 8) {
      return;
    }
    double drawn = 0;
    for (Ruling r : across) {
      if (Math.abs(r.at() - at) <= SLACK) {
        drawn += r.within(from, to);
      }
    }
    if (drawn < 0.9 * (to - from)) {
      across.add(new Ruling(level, at, from, to));
    }
  }

  /** The cells as rectangles, from top to bottom and left to right. */
  List<Box> cells() {
    double[] xs = Positions.grouped(uprights.stream().mapToDouble(Ruling::at).toArray(), SNAP);
    double[] ys = Positions.grouped(levels.stream().mapToDouble(Ruling::at).toArray(), SNAP);
    int rows = ys.length - 1;
    int cols = xs.length - 1;
    if (rows < 1 || cols < 1) {
      return List.of();
    }
    boolean[][] under = sides(levels, ys, xs);
    boolean[][] right = transpose(sides(uprights, xs, ys));
    boolean[][] taken = new boolean[rows][cols];
    List<Box> cells = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < cols; c++) {
        if (taken[r][c]) {
          continue;
        }
        int c1 = c + 1;
        while (c1 < cols && !right[r][c1] && !taken[r][c1]) {
          c1++;
        }
        int r1 = r + 1;
        while (r1 < rows && open(under, right, taken, r1, c, c1)) {
          r1++;
        }
        for (int i = r; i < r1; i++) {
          for (int k = c; k < c1; k++) {
            taken[i][k] = true;
          }
        }
        if (bounded(under, right, new int[] {r, r1, c, c1})) {
          cells.add(new Box(xs[c], ys[r], xs[c1], ys[r1]));
        }
      }
    }
    return cells;
  }

  /** Whether row {@code r} continues the cell above it over columns {@code c0} to {@code c1}. */
  private static boolean open(
      boolean[][] under, boolean[][] right, boolean[][] taken, int r, int c0, int c1) {
    for (int c = c0; c < c1; c++) {
      if (under[r][c] || taken[r][c] || (c > c0 && right[r][c])) {
        return false;
      }
    }
    return true;
  }

  /** Whether at least three sides of a cell are drawn; outside a table's shape nothing is. */
  private static boolean bounded(boolean[][] under, boolean[][] right, int[] c) {
    int sides = 0;
    sides += right[c[0]][c[2]] ? 1 : 0;
    sides += right[c[0]][c[3]] ? 1 : 0;
    sides += under[c[0]][c[2]] ? 1 : 0;
    sides += under[c[1]][c[2]] ? 1 : 0;
    return sides >= 3;
  }

  /** For each position and each interval across: whether a side is drawn there. */
  private static boolean[][] sides(List<Ruling> rulings, double[] at, double[] across) {
    double[][] drawn = new double[at.length][across.length];
    for (Ruling r : rulings) {
      int i = Positions.nearest(at, r.at());
      for (int k = 0; k + 1 < across.length; k++) {
        drawn[i][k] += r.within(across[k], across[k + 1]);
      }
    }
    boolean[][] sides = new boolean[at.length][across.length];
    for (int i = 0; i < at.length; i++) {
      for (int k = 0; k + 1 < across.length; k++) {
        sides[i][k] = drawn[i][k] >= DRAWN * (across[k + 1] - across[k]);
      }
    }
    return sides;
  }

  private static boolean[][] transpose(boolean[][] m) {
    boolean[][] out = new boolean[m[0].length][m.length];
    for (int i = 0; i < m.length; i++) {
      for (int k = 0; k < m[0].length; k++) {
        out[k][i] = m[i][k];
      }
    }
    return out;
  }
}
