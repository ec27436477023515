package io.github.nianbao.table;

import io.github.nianbao.table.grid.GridCell;
import io.github.nianbao.table.grid.GridTable;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.util.List;

/**
 * A table on its page, and whether it may go on before or after it.
 *
 * @param page the page, counted from 1
 * @param table the table
 * @param first whether nothing but the head of the page stands above it
 * @param last whether nothing but the foot of the page stands below it
 * @param top the cells in its first rows, where it is the first; else empty
 * @param foot the cells in its last row, where it is the last; else empty
 */
record TablePart(
    int page,
    GridTable table,
    boolean first,
    boolean last,
    List<EdgeCell> top,
    List<EdgeCell> foot) {
  /** Heads and feet of pages stand in this part of the height. */
  private static final double MARGIN = 0.085;

  static TablePart of(Page page, PageTables found, GridTable table) {
    double top = table.box().top();
    double bottom = table.box().bottom();
    boolean first = true;
    boolean last = true;
    for (Glyph g : page.glyphs()) {
      double y = g.box().middleY();
      if (!g.blank()) {
        first &= y > top - 1 || y < MARGIN * page.height();
        last &= y < bottom + 1 || y > (1 - MARGIN) * page.height();
      }
    }
    return new TablePart(
        page.number(),
        table,
        first,
        last,
        first ? EdgeCell.top(page, table) : List.of(),
        last ? EdgeCell.foot(page, found.rulings(), table) : List.of());
  }

  /** Whether another part stands where this one does. */
  boolean covers(TablePart other) {
    return table.box().grow(-1).touches(other.table().box());
  }

  Table alone() {
    List<Table.Cell> cells = table.cells().stream().map(this::cell).toList();
    return new Table(
        List.of(new Table.Part(page, table.box())),
        table.rows(),
        table.cols(),
        cells,
        table.headRows(),
        table.ruled(),
        table.confidence(),
        table.reasons());
  }

  /** A cell of this part, in its rows and columns. */
  Table.Cell cell(GridCell c) {
    return new Table.Cell(c.row(), c.col(), c.rowspan(), c.colspan(), c.text(), page, c.box());
  }
}
