package io.github.nianbao.layout.table;

import io.github.nianbao.document.Table;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Typesetter;
import io.github.nianbao.style.TableStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** A table measured: column edges, texts set in their cells, row heights. */
public final class TableLayout {
  private final TableGrid grid;
  private final TableStyle style;
  private final CellSetter setter;
  private final double[] edges;
  private final double[] heights;
  private final IdentityHashMap<GridCell, CellText> texts = new IdentityHashMap<>();

  /**
   * @param table the table
   * @param typesetter sets its texts
   * @param width the room there is in points; a wider table is made narrower in proportion
   */
  public TableLayout(Table table, Typesetter typesetter, double width) {
    this.grid = TableGrid.of(table);
    this.style = typesetter.style().table();
    this.setter = new CellSetter(typesetter);
    this.edges = edges(table.widths(), width);
    this.heights = new double[grid.rows().size()];
    measure();
  }

  private static double[] edges(List<Double> widths, double room) {
    double[] edges = new double[widths.size() + 1];
    for (int i = 0; i < widths.size(); i++) {
      edges[i + 1] = edges[i] + Lengths.points(widths.get(i));
    }
    double scale = Math.min(1, room / edges[widths.size()]);
    for (int i = 0; i < edges.length; i++) {
      edges[i] *= scale;
    }
    return edges;
  }

  private void measure() {
    Arrays.fill(heights, style.minRowHeight());
    List<GridCell> cells = grid.cells();
    for (GridCell cell : cells) {
      texts.put(cell, setter.set(cell.cell().text(), width(cell)));
    }
    cells.stream().sorted(Comparator.comparingInt(GridCell::rowspan)).forEach(this::makeRoom);
  }

  /** Makes the rows of a cell high enough for it, each by the same amount. */
  private void makeRoom(GridCell cell) {
    double missing = needed(cell) - height(cell.row(), cell.bottom());
    if (missing > 0) {
      for (int row = cell.row(); row < cell.bottom(); row++) {
        heights[row] += missing / cell.rowspan();
      }
    }
  }

  /** The height that a cell's text wants with its padding. */
  double needed(GridCell cell) {
    return text(cell).height() + 2 * style.paddingY();
  }

  CellText text(GridCell cell) {
    CellText text = texts.get(cell);
    if (text == null) {
      throw new IllegalArgumentException("A cell of another table");
    }
    return text;
  }

  /** A cell's text as it stands in a part of the cell that is {@code height} points high. */
  CellText text(GridCell cell, double height) {
    double room = height - 2 * style.paddingY();
    CellText whole = text(cell);
    boolean fits = whole.height() <= room + 0.01;
    return fits ? whole : setter.set(cell.cell().text(), width(cell), room);
  }

  /** Height of the rows from {@code from} up to {@code to} in points. */
  double height(int from, int to) {
    double sum = 0;
    for (int row = from; row < to; row++) {
      sum += heights[row];
    }
    return sum;
  }

  private double width(GridCell cell) {
    return edges[cell.right()] - edges[cell.column()];
  }

  /** The cells at their places. */
  public TableGrid grid() {
    return grid;
  }

  /** Distance of a column's left edge from the table's in points; that of the right edge last. */
  double edge(int column) {
    return edges[column];
  }
}
