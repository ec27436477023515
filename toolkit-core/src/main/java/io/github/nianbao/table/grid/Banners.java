package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a single cell that stand in the middle of several columns: titles across the table, below
 * which the columns may be others than above.
 */
final class Banners {
  private final List<GridCell> cells;
  private final int headRows;
  private final int rows;
  private final int cols;
  private final double[] left;
  private final double[] right;

  private Banners(List<GridCell> cells, int headRows, int rows, int cols) {
    this.cells = cells;
    this.headRows = headRows;
    this.rows = rows;
    this.cols = cols;
    this.left = new double[cols];
    this.right = new double[cols];
    Arrays.fill(left, Double.MAX_VALUE);
    for (GridCell c : cells) {
      if (c.colspan() == 1 && !lone(c)) {
        left[c.col()] = Math.min(left[c.col()], c.box().left());
        right[c.col()] = Math.max(right[c.col()], c.box().right());
      }
    }
  }

  /** The cells with titles spread over their columns, and figures below them over theirs. */
  static List<GridCell> spread(List<GridCell> cells, int headRows, int rows, int cols) {
    return new Banners(cells, headRows, rows, cols).spread();
  }

  private boolean lone(GridCell c) {
    return cells.stream().filter(o -> o.row() == c.row()).count() == 1;
  }

  private List<GridCell> spread() {
    List<GridCell> out = new ArrayList<>();
    List<Integer> titles = new ArrayList<>();
    for (GridCell c : cells) {
      GridCell wide = lone(c) && c.rowspan() == 1 ? title(c) : c;
      out.add(wide);
      if (wide.col() == 0 && wide.colspan() == cols) {
        titles.add(wide.row());
      }
    }
    for (int i = 0; i < titles.size(); i++) {
      int to = i + 1 < titles.size() ? titles.get(i + 1) : rows;
      closeGaps(out, titles.get(i) + 1, to);
    }
    return out;
  }

  /** A lone cell over all the columns in whose middle it stands, if that is not its own column. */
  private GridCell title(GridCell c) {
    int last = cols - 1;
    if (c.col() == 0 && c.colspan() == 1 && c.box().left() < left[0] + 3) {
      return c;
    }
    double size = c.box().height();
    double middle = c.box().middleX();
    for (int first = 0; first <= Math.min(1, c.col()); first++) {
      double off = Math.abs(middle - (left[first] + right[last]) / 2);
      boolean own =
          c.colspan() == 1
              && Math.abs(middle - (left[c.col()] + right[c.col()]) / 2) < Math.min(off, 2);
      if (!own && last > first && off < Math.max(1.5 * size, 0.05 * (right[last] - left[0]))) {
        return c.at(c.row(), first, 1, cols - first);
      }
    }
    return c;
  }

  /** Where rows below a title use few columns, each cell spreads over the unused ones beside it. */
  private void closeGaps(List<GridCell> all, int from, int to) {
    List<GridCell> rowsHere =
        all.stream().filter(c -> c.row() >= from && c.row() < to && c.row() >= headRows).toList();
    boolean[] used = new boolean[cols];
    for (GridCell c : rowsHere) {
      Arrays.fill(used, c.col(), c.col() + c.colspan(), true);
    }
    if (rowsHere.isEmpty() || !used[0]) {
      return;
    }
    for (GridCell c : rowsHere) {
      int first = c.col();
      int last = c.col() + c.colspan() - 1;
      while (first > 1 && !used[first - 1]) {
        first--;
      }
      while (last + 1 < cols && !used[last + 1]) {
        last++;
      }
      if (last - first + 1 > c.colspan() && centred(c, first, last)) {
        all.set(all.indexOf(c), c.at(c.row(), first, 1, last - first + 1));
      }
    }
  }

  private boolean centred(GridCell c, int first, int last) {
    Box box = c.box();
    double middle = (left[first] + right[last]) / 2;
    return Math.abs(box.middleX() - middle) < 0.06 * (right[cols - 1] - left[0]);
  }
}
