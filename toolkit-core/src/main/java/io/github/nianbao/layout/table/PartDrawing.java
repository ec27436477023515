package io.github.nianbao.layout.table;

import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.layout.table.TablePart.Box;
import java.util.ArrayList;
import java.util.List;

/** Gives the cells of a part of a table their places. Used once, by one thread. */
final class PartDrawing {
  private final TableLayout layout;
  private final TableGrid grid;
  private final List<Integer> repeated;
  private final int from;
  private final int end;
  private final List<Box> boxes = new ArrayList<>();
  private final int[][] covered;
  private final double[] y;

  PartDrawing(TableLayout layout, List<Integer> repeated, int from, int end) {
    this.layout = layout;
    this.grid = layout.grid();
    this.repeated = repeated;
    this.from = from;
    this.end = end;
    int rows = repeated.size() + end - from;
    this.covered = new int[rows][grid.columns()];
    this.y = new double[rows + 1];
  }

  TablePart part() {
    for (int i = 0; i < covered.length; i++) {
      int row = row(i);
      y[i + 1] = y[i] + layout.height(row, row + 1);
    }
    for (int i = 0; i < covered.length; i++) {
      addRow(i);
    }
    return new TablePart(
        from, end, y[covered.length], boxes, new Rules(layout, covered, y).rules());
  }

  /** The row of the table that stands at a place of the part. */
  private int row(int place) {
    return place < repeated.size() ? repeated.get(place) : from + place - repeated.size();
  }

  private void addRow(int place) {
    int row = row(place);
    boolean again = place < repeated.size();
    if (!again && row == from) {
      for (GridCell cell : grid.cells()) {
        if (cell.row() < from && cell.covers(from)) {
          add(cell, place, true);
        }
      }
    }
    for (GridCell cell : grid.rows().get(row).cells()) {
      add(cell, place, again);
    }
  }

  private void add(GridCell cell, int top, boolean again) {
    int bottom = top + 1;
    while (bottom < covered.length
        && row(bottom) == row(bottom - 1) + 1
        && cell.covers(row(bottom))) {
      bottom++;
    }
    for (int place = top; place < bottom; place++) {
      for (int column = cell.column(); column < cell.right(); column++) {
        covered[place][column] = boxes.size() + 1;
      }
    }
    double left = layout.edge(cell.column());
    double height = y[bottom] - y[top];
    boolean banner = grid.rows().get(cell.row()).kind() == RowKind.BANNER;
    boxes.add(
        new Box(
            cell,
            left,
            y[top],
            layout.edge(cell.right()) - left,
            height,
            layout.text(cell, height),
            again,
            banner));
  }
}
