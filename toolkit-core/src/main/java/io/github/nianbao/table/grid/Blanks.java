package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fills the places of a grid that no cell covers with blank cells. */
final class Blanks {
  private Blanks() {}

  /** The given cells and blank ones, each place of the grid covered once, in reading order. */
  static List<GridCell> filled(List<GridCell> cells, int rows, int cols) {
    boolean[][] taken = new boolean[rows][cols];
    double[] top = new double[rows];
    double[] bottom = new double[rows];
    double[] left = new double[cols];
    double[] right = new double[cols];
    extents(cells, top, bottom, true);
    extents(cells, left, right, false);
    List<GridCell> out = new ArrayList<>(cells);
    for (GridCell c : cells) {
      for (int r = c.row(); r < c.row() + c.rowspan(); r++) {
        for (int k = c.col(); k < c.col() + c.colspan(); k++) {
          taken[r][k] = true;
        }
      }
    }
    for (int r = 0; r < rows; r++) {
      for (int k = 0; k < cols; k++) {
        if (!taken[r][k]) {
          Box box = Box.ofCorners(left[k], top[r], right[k], bottom[r]);
          out.add(new GridCell(r, k, 1, 1, "", box));
        }
      }
    }
    out.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::col));
    return out;
  }

  private static void extents(List<GridCell> cells, double[] from, double[] to, boolean rows) {
    boolean[] known = new boolean[from.length];
    for (GridCell c : cells) {
      int i = rows ? c.row() : c.col();
      if ((rows ? c.rowspan() : c.colspan()) == 1) {
        double a = rows ? c.box().top() : c.box().left();
        double b = rows ? c.box().bottom() : c.box().right();
        from[i] = known[i] ? Math.min(from[i], a) : a;
        to[i] = known[i] ? Math.max(to[i], b) : b;
        known[i] = true;
      }
    }
  }
}
