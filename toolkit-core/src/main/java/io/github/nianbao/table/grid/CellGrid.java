package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** From rectangles of cells to rows, columns and spans. */
final class CellGrid {
  /** Sides of cells this near to each other are one line of the grid. */
  private static final double SNAP = 2;

  /** Tops and bottoms too: no row is so low, but heads and figures end apart by a double rule. */
  private static final double SNAP_ROWS = 5;

  private CellGrid() {}

  /** A rectangle with what is written in it. */
  record Filled(Box box, String text) {}

  /** The cells on their grid; rows and columns in which no cell begins are left out. */
  static List<GridCell> of(List<Filled> filled) {
    double[] xs = edges(filled.stream().map(Filled::box).toList(), true);
    double[] ys = edges(filled.stream().map(Filled::box).toList(), false);
    List<GridCell> cells = new ArrayList<>();
    for (Filled f : filled) {
      int left = Positions.nearest(xs, f.box().left());
      int top = Positions.nearest(ys, f.box().top());
      int right = Math.max(left + 1, Positions.nearest(xs, f.box().right()));
      int bottom = Math.max(top + 1, Positions.nearest(ys, f.box().bottom()));
      cells.add(new GridCell(top, left, bottom - top, right - left, f.text(), f.box()));
    }
    return compact(cells);
  }

  private static double[] edges(List<Box> boxes, boolean x) {
    double[] values = new double[2 * boxes.size()];
    int n = 0;
    for (Box b : boxes) {
      values[n++] = x ? b.left() : b.top();
      values[n++] = x ? b.right() : b.bottom();
    }
    return Positions.grouped(values, x ? SNAP : SNAP_ROWS);
  }

  /** Leaves out rows and columns in which no cell begins. */
  static List<GridCell> compact(List<GridCell> cells) {
    int[] rows = starts(cells, true);
    int[] cols = starts(cells, false);
    List<GridCell> out = new ArrayList<>();
    for (GridCell c : cells) {
      int row = index(rows, c.row());
      int col = index(cols, c.col());
      out.add(
          c.at(
              row,
              col,
              index(rows, c.row() + c.rowspan()) - row,
              index(cols, c.col() + c.colspan()) - col));
    }
    out.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::col));
    return out;
  }

  private static int[] starts(List<GridCell> cells, boolean rows) {
    TreeSet<Integer> starts = new TreeSet<>();
    cells.forEach(c -> starts.add(rows ? c.row() : c.col()));
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Number of starts before {@code value}. */
  private static int index(int[] starts, int value) {
    int i = Arrays.binarySearch(starts, value);
    return i >= 0 ? i : -i - 1;
  }
}
