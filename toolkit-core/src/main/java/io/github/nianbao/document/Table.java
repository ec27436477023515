package io.github.nianbao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on a full grid: every place of the grid is covered by exactly one cell.
 *
 * @param id the table's key in the data, such as {@code applications}
 * @param summary accessible name, such as the title of its section; null for none
 * @param widths widths of the columns in mm, left to right
 * @param groups rows in order; a head first, if there is one
 */
public record Table(String id, @Nullable String summary, List<Double> widths, List<RowGroup> groups)
    implements Block {
  public Table {
    widths = List.copyOf(widths);
    groups = List.copyOf(groups);
  }

  /**
   * Rows that belong together.
   *
   * @param head whether these rows are the table's head, repeated on every page it runs over
   * @param rows at least one; in a body, leading rows of kind banner or head stay with the first
   *     row of figures below them
   */
  public record RowGroup(boolean head, List<Row> rows) {
    public RowGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row, never split over pages.
   *
   * @param kind what the row is
   * @param cells the cells that begin in this row, left to right
   */
  public record Row(RowKind kind, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a row is. */
  public enum RowKind {
    /** A title across the table, above a group of rows. */
    BANNER,
    /** Column headings. */
    HEAD,
    /** A label and its figures. */
    BODY
  }

  /**
   * A cell.
   *
   * @param scope what the cell is a heading of; {@link Scope#NONE} for data
   * @param rowspan rows covered, at least 1, within the row group
   * @param colspan columns covered, at least 1
   * @param text the text; its path is the figure's path
   */
  public record Cell(Scope scope, int rowspan, int colspan, Text text) {
    /** Whether this is a heading cell. */
    public boolean heading() {
      return scope != Scope.NONE;
    }
  }

  /** What a heading cell is a heading of. */
  public enum Scope {
    NONE,
    COL,
    COLGROUP,
    ROW,
    ROWGROUP
  }
}
