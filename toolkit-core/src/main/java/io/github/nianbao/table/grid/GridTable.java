package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.List;

/**
 * A table on one page.
 *
 * @param box its extent
 * @param rows number of rows
 * @param cols number of columns
 * @param cells cells from top to bottom and left to right; together they cover the grid once
 * @param headRows rows at the top known to be headings, 0 where unknown
 * @param ruled whether lines drawn on the page make its cells
 * @param confidence from 0 to 1, for sorting what a person should look at
 * @param reasons what lowers the confidence, in the words of {@link Doubt}
 */
public record GridTable(
    Box box,
    int rows,
    int cols,
    List<GridCell> cells,
    int headRows,
    boolean ruled,
    double confidence,
    List<Doubt> reasons) {
  public GridTable {
    cells = List.copyOf(cells);
    reasons = List.copyOf(reasons);
  }

  /** The same table elsewhere, with its cells. */
  GridTable with(Box newBox, List<GridCell> newCells) {
    return new GridTable(newBox, rows, cols, newCells, headRows, ruled, confidence, reasons);
  }
}
