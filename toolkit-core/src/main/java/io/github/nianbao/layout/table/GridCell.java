package io.github.nianbao.layout.table;

import io.github.nianbao.document.Table.Cell;

/**
 * A cell at its place in the grid.
 *
 * @param cell what it holds
 * @param row its first row, from 0 at the top of the table
 * @param column its first column, from 0
 * @param rowspan rows covered, cut at the end of its group
 * @param colspan columns covered, cut at the right edge
 */
public record GridCell(Cell cell, int row, int column, int rowspan, int colspan) {

  /** One past its last row. */
  public int bottom() {
    return row + rowspan;
  }

  /** One past its last column. */
  public int right() {
    return column + colspan;
  }

  /** Whether the cell covers a row. */
  public boolean covers(int index) {
    return row <= index && index < bottom();
  }

  /** Whether the cell has a column in common with another. */
  public boolean sharesColumn(GridCell other) {
    return column < other.right() && other.column < right();
  }

  /** Whether the cell has a row in common with another. */
  public boolean sharesRow(GridCell other) {
    return row < other.bottom() && other.row < bottom();
  }
}
