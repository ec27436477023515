package io.github.nianbao.write.docx;

import io.github.nianbao.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One row as Word has it: a cell that spans rows stands again, empty, in every row it covers.
 *
 * @param places left to right, covering all columns
 */
record GridRow(List<Place> places) {
  GridRow {
    places = List.copyOf(places);
  }

  /**
   * A cell, or one continued from the row above.
   *
   * @param column its first column, from 0
   */
  record Place(Table.Cell cell, int column, boolean continued) {
    int end() {
      return column + cell.colspan();
    }
  }

  /**
   * The rows of a group.
   *
   * @throws IllegalArgumentException when the cells do not cover the columns
   */
  static List<GridRow> of(Table.RowGroup group, int columns) {
    Place[] above = new Place[columns];
    int[] below = new int[columns];
    List<GridRow> rows = new ArrayList<>(group.rows().size());
    for (Table.Row row : group.rows()) {
      List<Place> places = new ArrayList<>(columns);
      int next = 0;
      for (int column = 0; column < columns; column = places.get(places.size() - 1).end()) {
        if (below[column] > 0) {
          places.add(new Place(above[column].cell(), column, true));
        } else if (next < row.cells().size()) {
          Place place = new Place(row.cells().get(next++), column, false);
          if (place.end() > columns) {
            break;
          }
          above[column] = place;
          below[column] = place.cell().rowspan();
          places.add(place);
        } else {
          break;
        }
        below[column]--;
      }
      if (next < row.cells().size() || places.isEmpty() || last(places).end() != columns) {
        throw new IllegalArgumentException(
            "A row does not cover its " + columns + " columns: " + row);
      }
      rows.add(new GridRow(places));
    }
    return rows;
  }

  private static Place last(List<Place> places) {
    return places.get(places.size() - 1);
  }
}
