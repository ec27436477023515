package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table without lines whose cells are centred from top to bottom. */
final class CentredRows {
  private final RegionTable table;
  private final int figureColumn;
  private final List<Integer> anchors;

  private CentredRows(RegionTable table, int figureColumn, List<Integer> anchors) {
    this.table = table;
    this.figureColumn = figureColumn;
    this.anchors = anchors;
  }

  /** The rows below the head, or null where the table is not of this kind. */
  static @Nullable CentredRows of(RegionTable table, int headLines) {
    int figureColumn = figureColumn(table, headLines);
    int figureColumns = table.columns().count() - figureColumn;
    if (figureColumn < 1 || figureColumns < 2) {
      return null;
    }
    List<Integer> anchors = new ArrayList<>();
    int between = 0;
    for (int i = headLines; i < table.placed().size(); i++) {
      List<Placed> line = table.placed().get(i);
      long figures = line.stream().filter(p -> p.first() >= figureColumn).count();
      if (figures == 0) {
        between += nearFigures(table, headLines, i) ? 1 : 0;
      } else if (2 * figures > figureColumns) {
        anchors.add(i);
      } else {
        return null;
      }
    }
    boolean centred = between >= 2 && anchors.size() >= 2;
    return centred ? new CentredRows(table, figureColumn, anchors) : null;
  }

  /** The first column from which on all are figures. */
  private static int figureColumn(RegionTable table, int headLines) {
    int first = table.columns().count();
    while (first > 0 && table.figures(first - 1, headLines)) {
      first--;
    }
    return first;
  }

  /** Whether line {@code i} is closer to a line of figures than lines of one text ever are. */
  private static boolean nearFigures(RegionTable table, int headLines, int i) {
    List<TextLine> lines = table.region().lines();
    for (int k : new int[] {i - 1, i + 1}) {
      if (k >= headLines
          && k < lines.size()
          && lines.get(k).count() > 1
          && lines.get(i).chunks().stream()
              .anyMatch(c -> Math.abs(lines.get(k).baseline() - c.baseline()) < 0.9 * c.size())) {
        return true;
      }
    }
    return false;
  }

  /** All cells, the labels in as many columns as they need. */
  Result cells(List<GridCell> head, int headRows) {
    List<Chunk> labels = new ArrayList<>();
    int from = headRows == 0 ? 0 : anchors.get(0);
    for (int i = 0; i < table.placed().size(); i++) {
      for (Placed p : table.placed().get(i)) {
        if (p.first() < figureColumn && i >= from - leading()) {
          labels.add(p.chunk());
        }
      }
    }
    Box above =
        head.stream()
            .filter(c -> c.col() < figureColumn)
            .map(GridCell::box)
            .reduce(Box::union)
            .orElseGet(() -> labels.get(0).box());
    List<TextLine> rows = anchors.stream().map(table.region().lines()::get).toList();
    Stub stub = new Stub(rows, labels, above);
    List<GridCell> cells = new ArrayList<>(stub.cells(headRows));
    int more = stub.count() - figureColumn;
    for (GridCell c : head) {
      boolean inStub = c.col() < figureColumn;
      cells.add(
          c.at(
              c.row(),
              inStub ? c.col() : c.col() + more,
              c.rowspan(),
              inStub && c.col() + c.colspan() >= figureColumn ? c.colspan() + more : c.colspan()));
    }
    for (int r = 0; r < anchors.size(); r++) {
      for (Placed p : table.placed().get(anchors.get(r))) {
        if (p.first() >= figureColumn) {
          int[] at = {headRows + r, 1, p.first() + more, p.last() - p.first() + 1};
          cells.add(RegionTable.cell(List.of(p), at));
        }
      }
    }
    return new Result(cells, headRows + anchors.size(), table.columns().count() + more);
  }

  /** Lines just above the first figures that belong to the first label. */
  private int leading() {
    List<TextLine> lines = table.region().lines();
    int first = anchors.get(0);
    int n = 0;
    while (n < first
        && lines.get(first - n - 1).count() == 1
        && table.placed().get(first - n - 1).get(0).last() < figureColumn
        && lines.get(first - n).baseline() - lines.get(first - n - 1).baseline()
            < 0.9 * lines.get(first).size()) {
      n++;
    }
    return n;
  }

  /**
   * A finished grid.
   *
   * @param cells all cells but blank ones
   * @param rows number of rows
   * @param cols number of columns
   */
  record Result(List<GridCell> cells, int rows, int cols) {}
}
