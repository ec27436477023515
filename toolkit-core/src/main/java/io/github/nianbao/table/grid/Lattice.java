package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Level and upright rulings that hang together, and the cells between them.
 *
 * @param levels level rulings, top to bottom
 * @param uprights upright rulings, left to right
 * @param box extent
 */
record Lattice(List<Ruling> levels, List<Ruling> uprights, Box box) {
  /**
   * The connected groups of rulings that have both directions.
   *
   * @param corner rulings meant to meet may miss each other by this much
   */
  static List<Lattice> of(Rulings rulings, double corner) {
    List<Ruling> all = new ArrayList<>(rulings.levels());
    all.addAll(rulings.uprights());
    int levels = rulings.levels().size();
    int[] group = new int[all.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < levels; i++) {
      for (int k = levels; k < all.size(); k++) {
        if (root(group, i) != root(group, k) && all.get(i).meets(all.get(k), corner)) {
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

  /**
   * This lattice with sides drawn where rulings end openly.
   *
   * @param corner rulings meant to meet may miss each other by this much
   */
  Lattice closed(double corner) {
    OpenEnds ends = new OpenEnds(corner);
    List<Ruling> l = new ArrayList<>(levels);
    List<Ruling> u = new ArrayList<>(uprights);
    if (levels.size() >= 2) {
      ends.close(u, levels, box.left(), Ruling::start);
      ends.close(u, levels, box.right(), Ruling::end);
    }
    if (uprights.size() >= 2) {
      ends.close(l, uprights, box.top(), Ruling::start);
      ends.close(l, uprights, box.bottom(), Ruling::end);
    }
    return new Lattice(l, u, box);
  }

  /** The cells as rectangles, from top to bottom and left to right. */
  List<Box> cells() {
    return DrawnCells.of(this);
  }

  /** Draws the sides of lattices. */
  private record OpenEnds(double corner) {
    /** A side that is shorter closes nothing that text fits in. */
    private static final double SHORTEST = 8;

    /**
     * Adds the outermost ruling of one direction where those of the other direction stick out.
     *
     * @param across rulings to which the side may be added
     * @param along rulings whose ends are looked at
     * @param at where the side is
     * @param end the end of a ruling on this side
     */
    void close(List<Ruling> across, List<Ruling> along, double at, ToDoubleFunction<Ruling> end) {
      double from = Double.MAX_VALUE;
      double to = -Double.MAX_VALUE;
      int ends = 0;
      for (Ruling r : along) {
        if (Math.abs(end.applyAsDouble(r) - at) <= corner) {
          from = Math.min(from, r.at());
          to = Math.max(to, r.at());
          ends++;
        }
      }
      if (ends < 2 || to - from < SHORTEST) {
        return;
      }
      double drawn = 0;
      for (Ruling r : across) {
        if (Math.abs(r.at() - at) <= corner) {
          drawn += r.within(from, to);
        }
      }
      if (drawn < 0.9 * (to - from)) {
        across.add(new Ruling(!along.get(0).level(), at, from, to));
      }
    }
  }
}
