package io.github.nianbao.layout.table;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.Cell;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.document.Table.RowKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table, numbered through, with every cell at its place. Immutable.
 *
 * @param table the table
 * @param rows its rows, top to bottom
 */
public record TableGrid(Table table, List<GridRow> rows) {
  public TableGrid {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param kind what it is
   * @param group number of its group, from 0
   * @param groupStart first row of its group
   * @param head whether its group is the head of the table
   * @param cells the cells that begin in it, left to right
   */
  public record GridRow(
      RowKind kind, int group, int groupStart, boolean head, List<GridCell> cells) {
    public GridRow {
      cells = List.copyOf(cells);
    }
  }

  /** Puts the cells of a table at their places. */
  public static TableGrid of(Table table) {
    List<GridRow> rows = new ArrayList<>();
    int columns = table.widths().size();
    for (int g = 0; g < table.groups().size(); g++) {
      RowGroup group = table.groups().get(g);
      boolean[][] taken = new boolean[group.rows().size()][columns];
      int start = rows.size();
      for (int r = 0; r < group.rows().size(); r++) {
        Row row = group.rows().get(r);
        List<GridCell> cells = place(row, taken, r, start);
        rows.add(new GridRow(row.kind(), g, start, group.head(), cells));
      }
    }
    return new TableGrid(table, rows);
  }

  private static List<GridCell> place(Row row, boolean[][] taken, int at, int start) {
    List<GridCell> cells = new ArrayList<>();
    int columns = taken[at].length;
    int column = 0;
    for (Cell cell : row.cells()) {
      while (column < columns && taken[at][column]) {
        column++;
      }
      if (column == columns) {
        throw new IllegalArgumentException("A row has more cells than the table has columns");
      }
      int rowspan = Math.min(cell.rowspan(), taken.length - at);
      int colspan = Math.min(cell.colspan(), columns - column);
      for (int r = at; r < at + rowspan; r++) {
        Arrays.fill(taken[r], column, column + colspan, true);
      }
      cells.add(new GridCell(cell, start + at, column, rowspan, colspan));
      column += colspan;
    }
    return cells;
  }

  /** Number of columns. */
  public int columns() {
    return table.widths().size();
  }

  /** All cells in reading order. */
  public List<GridCell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }

  /** Number of rows of the table's head, which stand at its top; 0 for none. */
  public int headRows() {
    int count = 0;
    while (count < rows.size() && rows.get(count).head()) {
      count++;
    }
    return count;
  }

  /** First row of figures at or below a row of a group: one past its leading banners and heads. */
  int firstBody(int groupStart) {
    int row = groupStart;
    while (row < rows.size()
        && rows.get(row).groupStart() == groupStart
        && rows.get(row).kind() != RowKind.BODY) {
      row++;
    }
    return row;
  }
}
