package io.github.nianbao.layout.table;

import io.github.nianbao.layout.table.TablePart.Rule;
import java.util.ArrayList;
import java.util.List;

/** The lines between cells: each edge once, edges in one line joined. Used once, by one thread. */
final class Rules {
  private final TableLayout layout;
  private final int[][] covered;
  private final double[] y;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * @param covered number of the cell at each place, row by row, from 1; 0 for none
   * @param y upper edges of the rows, the lower edge of the last at the end
   */
  Rules(TableLayout layout, int[][] covered, double[] y) {
    this.layout = layout;
    this.covered = covered;
    this.y = y;
  }

  List<Rule> rules() {
    int rows = covered.length;
    int columns = layout.grid().columns();
    for (int row = 0; row <= rows; row++) {
      horizontal(row, columns);
    }
    for (int column = 0; column <= columns; column++) {
      vertical(column, rows);
    }
    return rules;
  }

  private void horizontal(int row, int columns) {
    int start = -1;
    for (int column = 0; column <= columns; column++) {
      boolean edge = column < columns && at(row - 1, column) != at(row, column);
      if (edge && start < 0) {
        start = column;
      } else if (!edge && start >= 0) {
        rules.add(new Rule(layout.edge(start), y[row], layout.edge(column), y[row]));
        start = -1;
      }
    }
  }

  private void vertical(int column, int rows) {
    int start = -1;
    for (int row = 0; row <= rows; row++) {
      boolean edge = row < rows && at(row, column - 1) != at(row, column);
      if (edge && start < 0) {
        start = row;
      } else if (!edge && start >= 0) {
        rules.add(new Rule(layout.edge(column), y[start], layout.edge(column), y[row]));
        start = -1;
      }
    }
  }

  private int at(int row, int column) {
    boolean outside = row < 0 || row >= covered.length || column < 0 || column >= covered[0].length;
    return outside ? -1 : covered[row][column];
  }
}
