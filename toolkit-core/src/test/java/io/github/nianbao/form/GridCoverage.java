package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.List;

/** How many cells cover each place of a grid, row by row. */
final class GridCoverage {
  private GridCoverage() {}

  static List<List<Integer>> of(Grid grid) {
    int rows = grid.groups().stream().mapToInt(group -> group.lines().size()).sum();
    List<List<Integer>> counts = table(rows, grid.columns(), 0);
    for (Grid.Cell cell : grid.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowspan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.colspan(); column++) {
          counts.get(row).set(column, counts.get(row).get(column) + 1);
        }
      }
    }
    return counts;
  }

  /** Every place covered once. */
  static List<List<Integer>> whole(int rows, int columns) {
    return table(rows, columns, 1);
  }

  private static List<List<Integer>> table(int rows, int columns, int value) {
    List<List<Integer>> table = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Integer> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        line.add(value);
      }
      table.add(line);
    }
    return table;
  }
}
