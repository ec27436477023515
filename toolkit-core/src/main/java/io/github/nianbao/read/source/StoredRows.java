package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table as Word stores them: a cell that spans rows is stored in each of them. For one
 * table; not safe for several threads.
 */
final class StoredRows {
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * A cell of one row.
   *
   * @param goesOn whether it is the rest of the cell above
   */
  record Cell(String text, int column, int colspan, boolean goesOn) {
    /** The cell with another beside it taken in, up to a column. */
    Cell upTo(int end) {
      return new Cell(text, column, end - column, goesOn);
    }
  }

  /** Takes in the next row. */
  void add(List<Cell> row) {
    rows.add(row);
  }

  /** The table on its grid, cells over several rows put together. */
  SourceTable table(Source source) {
    GridRows grid = new GridRows();
    for (int row = 0; row < rows.size(); row++) {
      grid.row();
      for (Cell cell : rows.get(row)) {
        if (!cell.goesOn() || row == 0) {
          int height = height(row, cell.column());
          grid.cellAt(cell.column(), cell.text(), cell.colspan(), height, source);
        }
      }
    }
    return grid.table(source);
  }

  private int height(int row, int column) {
    int below = row + 1;
    while (below < rows.size()
        && rows.get(below).stream().anyMatch(c -> c.goesOn() && c.column() == column)) {
      below++;
    }
    return below - row;
  }
}
