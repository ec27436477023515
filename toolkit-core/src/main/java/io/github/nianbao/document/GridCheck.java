package io.github.nianbao.document;

import io.github.nianbao.document.Table.Cell;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.finding.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the cells of a table cover its grid: no hole, no overlap, nothing sticking out. */
final class GridCheck {
  /** More columns than paper holds; keeps the check quick whatever a template writes. */
  private static final int MOST_COLUMNS = 100;

  private final Table table;
  private final Complaints complaints;
  private final Source place;

  GridCheck(Table table, Complaints complaints, Source place) {
    this.table = table;
    this.complaints = complaints;
    this.place = place;
  }

  void run() {
    int columns = table.widths().size();
    if (columns == 0 || columns > MOST_COLUMNS || table.groups().isEmpty()) {
      complain("shape", Map.of("columns", Integer.toString(columns)));
      return;
    }
    int number = 1;
    for (RowGroup group : table.groups()) {
      if (!complete(group, columns, number)) {
        return;
      }
      number += group.rows().size();
    }
  }

  /** Checks a group whose first row has this number in the table; stops at the first fault. */
  private boolean complete(RowGroup group, int columns, int number) {
    // For every column the row, counted in the group, where the cell above ends.
    int[] free = new int[columns];
    List<Row> rows = group.rows();
    for (int row = 0; row < rows.size(); row++) {
      if (!fits(rows.get(row), row, rows.size(), free) || hole(free, row)) {
        complain("grid", Map.of("row", Integer.toString(number + row)));
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Row cells, int row, int rows, int[] free) {
    int column = 0;
    for (Cell cell : cells.cells()) {
      while (column < free.length && free[column] > row) {
        column++;
      }
      if (column + cell.colspan() > free.length || row + cell.rowspan() > rows) {
        return false;
      }
      for (int end = column + cell.colspan(); column < end; column++) {
        if (free[column] > row) {
          return false;
        }
        free[column] = row + cell.rowspan();
      }
    }
    return true;
  }

  private static boolean hole(int[] free, int row) {
    for (int next : free) {
      if (next <= row) {
        return true;
      }
    }
    return false;
  }

  private void complain(String variant, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("table", table.id());
    complaints.add(variant, place, all);
  }
}
