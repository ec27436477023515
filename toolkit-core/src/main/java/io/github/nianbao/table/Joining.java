package io.github.nianbao.table;

import io.github.nianbao.table.grid.GridCell;
import io.github.nianbao.table.grid.GridTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one table of two parts on consecutive pages. */
final class Joining {
  private final double slack;

  /**
   * @param slack the sides of two parts of one table differ by no more, in points
   */
  Joining(double slack) {
    this.slack = slack;
  }

  /** Whether {@code next}, the first table of a page, goes on with the last one before it. */
  boolean goesOn(TablePart last, Table table, TablePart next) {
    GridTable a = last.table();
    GridTable b = next.table();
    boolean single = a.rows() == 1 || b.rows() == 1;
    return last.last()
        && next.first()
        && next.page() == last.page() + 1
        && ((table.cols() == b.cols() && !single) || common(table, next) != null)
        && Math.abs(a.box().left() - b.box().left()) < slack
        && Math.abs(a.box().right() - b.box().right()) < slack;
  }

  /** The columns of both, where one has only some of the borders of the other; else null. */
  private static @Nullable ColumnEdges common(Table table, TablePart next) {
    if (!table.ruled() || !next.table().ruled()) {
      return null;
    }
    return ColumnEdges.finer(
        ColumnEdges.of(table.cells().stream().map(Table.Cell::box).toList()),
        ColumnEdges.of(next.table().cells().stream().map(GridCell::box).toList()));
  }

  /** The table with one more part: its repeated head left out, what the break cut joined. */
  static Table join(Table table, TablePart last, TablePart next) {
    List<Table.Cell> above = new ArrayList<>(table.cells());
    List<Table.Cell> below = new ArrayList<>();
    next.table().cells().forEach(c -> below.add(next.cell(c)));
    int cols = table.cols();
    ColumnEdges edges = cols == next.table().cols() ? null : common(table, next);
    if (edges != null) {
      above.replaceAll(edges::place);
      below.replaceAll(edges::place);
      cols = edges.columns();
    }
    int head = RepeatedHead.rows(above, below);
    below.removeIf(c -> c.row() < head);
    below.replaceAll(c -> down(c, table.rows() - head));
    List<Table.Cell> cells = new Seam(above, below, table.rows(), last, next).joined();
    cells.sort(Comparator.comparingInt(Table.Cell::row).thenComparingInt(Table.Cell::col));
    List<Table.Part> parts = new ArrayList<>(table.parts());
    parts.add(new Table.Part(next.page(), next.table().box()));
    return new Table(
        parts,
        cells.stream().mapToInt(c -> c.row() + c.rowspan()).max().orElse(0),
        cols,
        cells,
        Math.max(head, table.headRows()),
        table.ruled(),
        Math.min(table.confidence(), next.table().confidence()),
        table.doubts());
  }

  private static Table.Cell down(Table.Cell c, int rows) {
    return new Table.Cell(
        c.row() + rows, c.col(), c.rowspan(), c.colspan(), c.text(), c.page(), c.box());
  }
}
