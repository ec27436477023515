package io.github.nianbao.form;

import java.util.List;

/**
 * One figure of a form.
 *
 * @param path its path in a report, such as {@code applications.results.total.total}
 * @param table key of its table
 * @param row path of its row below the table ({@code results.total}), empty where the table has no
 *     row labels
 * @param column path of its column below the row ({@code total})
 * @param rowLabels row labels from the outermost to its own
 * @param columnLabels column headings from the outermost to its own
 * @param quantity what it counts
 */
public record FigureField(
    String path,
    String table,
    String row,
    String column,
    List<String> rowLabels,
    List<String> columnLabels,
    Quantity quantity) {
  public FigureField {
    rowLabels = List.copyOf(rowLabels);
    columnLabels = List.copyOf(columnLabels);
  }

  /** What people call its row: its label, after the label that numbers it where there is one. */
  public String rowName() {
    return String.join(
        "", rowLabels.size() > 1 ? rowLabels.subList(1, rowLabels.size()) : rowLabels);
  }

  /** What people call its column: its own heading, or all of them where there are no row labels. */
  public String columnName() {
    return row.isEmpty()
        ? String.join("／", columnLabels)
        : columnLabels.get(columnLabels.size() - 1);
  }

  /** What people call it: row and column, such as 规章／本年制发件数. */
  public String cellName() {
    return row.isEmpty() ? columnName() : rowName() + "／" + columnName();
  }

  static FigureField of(String table, RowLabel.Leaf row, Column.Leaf column) {
    return new FigureField(
        Paths.join(table, row.keys(), column.keys()),
        table,
        String.join(".", row.keys()),
        String.join(".", column.keys()),
        row.labels(),
        column.labels(),
        column.column().quantity());
  }
}
