package io.github.nianbao.table;

import java.util.Arrays;
import java.util.List;

/** The texts of a table on its grid. */
final class TableText {
  private TableText() {}

  /** Row by row; the text of a merged cell stands in its first place, all else is empty. */
  static List<String[]> rows(Table table) {
    String[][] rows = new String[table.rows()][table.cols()];
    for (String[] row : rows) {
      Arrays.fill(row, "");
    }
    for (Table.Cell cell : table.cells()) {
      rows[cell.row()][cell.col()] = cell.text();
    }
    return List.of(rows);
  }
}
