package io.github.nianbao.layout.table;

import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.layout.table.TableGrid.GridRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a table over pages. Rows stay whole; heads come again on every page; banners and heads of
 * a group stay with its first row of figures and come again where the group goes on; of a label
 * that spans the break both parts are labelled, so the break is put where both have room.
 */
public final class TablePages {
  /** Rows of figures that a table begins with at least, unless it has fewer. */
  private static final int FIRST_ROWS = 3;

  /** Cost of a row that would fit but is left to the next page. */
  private static final double ROW_COST = 0.1;

  private static final double LONELY_COST = 0.25;
  private static final double EPSILON = 0.01;

  private final TableLayout layout;
  private final TableGrid grid;

  public TablePages(TableLayout layout) {
    this.layout = layout;
    this.grid = layout.grid();
  }

  /** The cells at their places. */
  public TableGrid grid() {
    return grid;
  }

  /** Number of rows of the table. */
  public int rows() {
    return grid.rows().size();
  }

  /** The rows, counted from 0, that no page can hold below the heads that come again above them. */
  public List<Integer> tooHigh(double page) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      double heads = repeated(row).stream().mapToDouble(r -> layout.height(r, r + 1)).sum();
      if (heads + layout.height(row, row + 1) > page + EPSILON) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The least height in points that the beginning of the table needs: heads and three rows. */
  public double least() {
    return layout.height(0, firstEnd());
  }

  /** Whether a table that begins with this room leaves every label it breaks at its full size. */
  public boolean beginsWell(double room) {
    int end = end(0, firstEnd(), room);
    return end > 0 && crowding(0, end) == 0;
  }

  private int firstEnd() {
    int figures = 0;
    int row = 0;
    while (row < rows() && figures < FIRST_ROWS) {
      figures += grid.rows().get(row).kind() == RowKind.BODY ? 1 : 0;
      row++;
    }
    while (row < rows() && !allowed(row)) {
      row++;
    }
    return row;
  }

  /**
   * The part of the table that stands on one page.
   *
   * @param from its first row
   * @param room the height there is in points
   * @param fresh whether this is all the room that a page has
   * @return null when it had better begin on the next page; never null when {@code fresh}
   */
  public @Nullable TablePart part(int from, double room, boolean fresh) {
    List<Integer> repeated = repeated(from);
    double heads = repeated.stream().mapToDouble(row -> layout.height(row, row + 1)).sum();
    int least = from == 0 ? firstEnd() : from + 1;
    int end = end(from, least, room - heads);
    if (end < least) {
      if (!fresh) {
        return null;
      }
      end = Math.max(end(from, from + 1, room - heads), from + 1);
    }
    return new PartDrawing(layout, repeated, from, end).part();
  }

  /** The rows that come again above a row at the top of a page. */
  private List<Integer> repeated(int from) {
    List<Integer> rows = new ArrayList<>();
    if (from >= grid.headRows() && from > 0) {
      for (int row = 0; row < grid.headRows(); row++) {
        rows.add(row);
      }
      int start = grid.rows().get(from).groupStart();
      for (int row = start; row < Math.min(from, grid.firstBody(start)); row++) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The best end of a part: one past the last of its rows; {@code from} when no row fits. */
  private int end(int from, int least, double room) {
    int most = from;
    while (most < rows() && layout.height(from, most + 1) <= room + EPSILON) {
      most++;
    }
    if (most == rows()) {
      return most;
    }
    int best = from;
    double bestCost = Double.MAX_VALUE;
    for (int end = most; end >= least; end--) {
      if (allowed(end)) {
        double cost = cost(from, end) + (most - end) * ROW_COST;
        if (cost < bestCost) {
          bestCost = cost;
          best = end;
        }
      }
    }
    return best;
  }

  /** Whether a page may end above a row: not between heads and the first figures below them. */
  private boolean allowed(int end) {
    GridRow next = grid.rows().get(end);
    boolean inside = next.groupStart() < end;
    boolean afterHead = end == grid.headRows();
    return !afterHead && !(inside && end <= grid.firstBody(next.groupStart()));
  }

  private double cost(int from, int end) {
    return crowding(from, end) + (end == rows() - 1 ? LONELY_COST : 0);
  }

  /** How far labels that span a break want more room than they have on either side of it. */
  private double crowding(int from, int end) {
    double cost = 0;
    for (GridCell cell : grid.cells()) {
      if (cell.row() < end && end < cell.bottom()) {
        double upper = layout.height(Math.max(from, cell.row()), end);
        double lower = layout.height(end, cell.bottom());
        cost += crowding(cell, upper) + crowding(cell, lower);
      }
    }
    return cost;
  }

  /** How far a label wants more room than a part of its cell has; 0 when it fits. */
  private double crowding(GridCell cell, double height) {
    double needed = layout.needed(cell);
    return needed <= height + EPSILON ? 0 : needed / height;
  }
}
