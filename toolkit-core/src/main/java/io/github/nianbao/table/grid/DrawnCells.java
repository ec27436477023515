package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the rectangles that the rulings of a lattice draw: spans follow from missing sides. */
final class DrawnCells {
  /** Rulings of neighbouring rows or columns this near to each other continue one another. */
  private static final double SNAP = 2.6;

  /** Share of a cell's side that must be drawn for the side to count. */
  private static final double DRAWN = 0.55;

  private final double[] xs;
  private final double[] ys;
  private final boolean[][] above;
  private final boolean[][] left;
  private final boolean[][] taken;

  private DrawnCells(double[] xs, double[] ys, Lattice lattice) {
    this.xs = xs;
    this.ys = ys;
    above = sides(lattice.levels(), ys, xs);
    left = sides(lattice.uprights(), xs, ys);
    taken = new boolean[ys.length - 1][xs.length - 1];
  }

  /** The cells from top to bottom and left to right. */
  static List<Box> of(Lattice lattice) {
    double[] xs = positions(lattice.uprights());
    double[] ys = positions(lattice.levels());
    return xs.length < 2 || ys.length < 2 ? List.of() : new DrawnCells(xs, ys, lattice).cells();
  }

  private static double[] positions(List<Ruling> rulings) {
    return Positions.grouped(rulings.stream().mapToDouble(Ruling::at).toArray(), SNAP);
  }

  /**
   * For each position and each interval across it: whether a side is drawn there.
   *
   * @param at positions of the rulings
   * @param across positions of the rulings of the other direction
   */
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

  private List<Box> cells() {
    List<Box> cells = new ArrayList<>();
    for (int row = 0; row < taken.length; row++) {
      for (int col = 0; col < taken[row].length; col++) {
        if (!taken[row][col]) {
          Range range = range(row, col);
          take(range);
          if (bounded(range)) {
            cells.add(new Box(xs[col], ys[row], xs[range.toCol], ys[range.toRow]));
          }
        }
      }
    }
    return cells;
  }

  /** Places of the grid: from the first row and column to those behind the last. */
  private record Range(int row, int col, int toRow, int toCol) {}

  /** How far the cell that begins here reaches. */
  private Range range(int row, int col) {
    int toCol = col + 1;
    while (toCol < xs.length - 1 && !left[toCol][row] && !taken[row][toCol]) {
      toCol++;
    }
    int toRow = row + 1;
    while (toRow < ys.length - 1 && open(toRow, col, toCol)) {
      toRow++;
    }
    return new Range(row, col, toRow, toCol);
  }

  /** Whether a row continues the cell above it over these columns. */
  private boolean open(int row, int fromCol, int toCol) {
    for (int c = fromCol; c < toCol; c++) {
      if (above[row][c] || taken[row][c] || (c > fromCol && left[c][row])) {
        return false;
      }
    }
    return true;
  }

  private void take(Range range) {
    for (int row = range.row; row < range.toRow; row++) {
      Arrays.fill(taken[row], range.col, range.toCol, true);
    }
  }

  /** Whether at least three sides of a cell are drawn; outside a table's shape nothing is. */
  private boolean bounded(Range range) {
    int sides = 0;
    sides += left[range.col][range.row] ? 1 : 0;
    sides += left[range.toCol][range.row] ? 1 : 0;
    sides += above[range.row][range.col] ? 1 : 0;
    sides += above[range.toRow][range.col] ? 1 : 0;
    return sides >= 3;
  }
}
