package io.github.nianbao.write.pdf.paint;

import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.layout.table.GridCell;
import io.github.nianbao.layout.table.TableGrid;
import io.github.nianbao.layout.table.TableGrid.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Which heading cells are headings of which cells. Immutable. */
final class CellHeadings {
  private final TableGrid grid;
  private final List<GridCell> columns = new ArrayList<>();
  private final List<GridCell> rows = new ArrayList<>();

  CellHeadings(TableGrid grid) {
    this.grid = grid;
    for (GridCell cell : grid.cells()) {
      Scope scope = cell.cell().scope();
      if (scope == Scope.COL || scope == Scope.COLGROUP) {
        columns.add(cell);
      } else if (scope != Scope.NONE) {
        rows.add(cell);
      }
    }
  }

  /** The headings of a cell, outermost first: those above it, then those to its left. */
  List<GridCell> of(GridCell cell) {
    List<GridCell> headings = new ArrayList<>();
    Scope scope = cell.cell().scope();
    if (scope == Scope.NONE || scope == Scope.COL) {
      columns.stream().filter(above -> above(above, cell)).forEach(headings::add);
    }
    if (scope == Scope.NONE || scope == Scope.ROW) {
      rows.stream().filter(left -> left(left, cell)).forEach(headings::add);
    }
    return headings;
  }

  private boolean above(GridCell heading, GridCell cell) {
    GridRow its = grid.rows().get(heading.row());
    boolean inReach = its.head() || its.group() == grid.rows().get(cell.row()).group();
    return inReach && heading.bottom() <= cell.row() && heading.sharesColumn(cell);
  }

  private static boolean left(GridCell heading, GridCell cell) {
    return heading.right() <= cell.column() && heading.sharesRow(cell);
  }
}
