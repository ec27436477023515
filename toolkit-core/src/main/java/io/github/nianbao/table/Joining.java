package io.github.nianbao.table;

import io.github.nianbao.table.grid.GridCell;
import io.github.nianbao.table.grid.GridTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one table of two parts on consecutive pages. */
final class Joining {
  /** How labels begin that are no continuation of the label above them. */
  private static final Pattern NUMBERED =
      Pattern.compile("^[（(]?[0-9一二三四五六七八九十]+[）).、．].*", Pattern.DOTALL);

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
    return last.last()
        && next.first()
        && next.page() == last.page() + 1
        && (table.cols() == b.cols() || common(table, next) != null)
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
  static Table join(Table table, TablePart next) {
    int head = repeatedHead(table, next.table());
    List<Table.Cell> above = new ArrayList<>(table.cells());
    List<Table.Cell> below = new ArrayList<>();
    for (GridCell c : next.table().cells()) {
      if (c.row() >= head) {
        below.add(next.cell(c, table.rows() - head));
      }
    }
    int cols = table.cols();
    ColumnEdges edges = cols == next.table().cols() ? null : common(table, next);
    if (edges != null) {
      above.replaceAll(edges::place);
      below.replaceAll(edges::place);
      cols = edges.columns();
    }
    int rows = table.rows() + next.table().rows() - head;
    if (cutRow(above, below, table.rows())) {
      joinRow(above, below, table.rows());
      rows--;
    } else {
      joinLabels(above, below, table.rows());
    }
    above.addAll(below);
    above.sort(Comparator.comparingInt(Table.Cell::row).thenComparingInt(Table.Cell::col));
    List<Table.Part> parts = new ArrayList<>(table.parts());
    parts.add(new Table.Part(next.page(), next.table().box()));
    double confidence = Math.min(table.confidence(), next.table().confidence());
    return new Table(
        parts,
        rows,
        cols,
        above,
        Math.max(head, table.headRows()),
        table.ruled(),
        confidence,
        table.doubts());
  }

  /** How many rows at the top of a part repeat the top of the table, at most all but one. */
  private static int repeatedHead(Table table, GridTable part) {
    int most = Math.min(table.rows(), part.rows() - 1);
    for (int head = Math.min(most, 8); head > 0; head--) {
      int rows = head;
      List<String> a =
          table.cells().stream()
              .filter(c -> c.row() < rows)
              .map(c -> key(c.row(), c.col(), c.rowspan(), c.colspan(), c.text()))
              .toList();
      List<String> b =
          part.cells().stream()
              .filter(c -> c.row() < rows)
              .map(c -> key(c.row(), c.col(), c.rowspan(), c.colspan(), c.text()))
              .toList();
      if (a.equals(b) && !a.isEmpty() && closed(part, rows)) {
        return head;
      }
    }
    return 0;
  }

  private static boolean closed(GridTable part, int rows) {
    return part.cells().stream().noneMatch(c -> c.row() < rows && c.row() + c.rowspan() > rows);
  }

  private static String key(int row, int col, int rowspan, int colspan, String text) {
    return row + " " + col + " " + rowspan + " " + colspan + " " + text.replaceAll("\\s", "");
  }

  /**
   * Whether the break cut a row: one half has the figures, and the other only goes on with texts
   * begun in the first.
   */
  private static boolean cutRow(List<Table.Cell> above, List<Table.Cell> below, int row) {
    boolean any = false;
    boolean figureAbove = false;
    boolean figureBelow = false;
    for (Table.Cell b : below) {
      if (b.row() == row && b.rowspan() == 1 && !b.text().isEmpty()) {
        Table.Cell a = above(above, b, row);
        if (a == null || NUMBERED.matcher(b.text()).matches()) {
          return false;
        }
        figureBelow |= figure(b.text()) && !figure(a.text());
        any |= !figure(b.text());
        if (figure(b.text()) && !a.text().isEmpty()) {
          return false;
        }
      }
    }
    for (Table.Cell a : above) {
      if (a.row() + a.rowspan() == row && figure(a.text())) {
        figureAbove = true;
      }
    }
    return any && figureAbove != figureBelow;
  }

  private static boolean figure(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> ".,%-+/ ".indexOf(c) >= 0 || Character.isDigit(c));
  }

  private static void joinRow(List<Table.Cell> above, List<Table.Cell> below, int row) {
    for (Table.Cell b : List.copyOf(below)) {
      if (b.row() == row) {
        Table.Cell a = above(above, b, row);
        if (a != null) {
          above.set(above.indexOf(a), longer(a, b.rowspan() - 1, b.text()));
        }
        below.remove(b);
      }
    }
    below.replaceAll(
        b ->
            new Table.Cell(
                b.row() - 1, b.col(), b.rowspan(), b.colspan(), b.text(), b.page(), b.box()));
  }

  /** Joins the labels of groups that the break cut: blank ones, and those that read on. */
  private static void joinLabels(List<Table.Cell> above, List<Table.Cell> below, int row) {
    for (Table.Cell b : List.copyOf(below)) {
      Table.Cell a = b.row() == row ? above(above, b, row) : null;
      if (a == null || figure(a.text()) || a.text().isEmpty() || !group(a, b)) {
        continue;
      }
      boolean readsOn =
          NUMBERED.matcher(a.text()).matches() && !NUMBERED.matcher(b.text()).matches();
      if (b.text().isEmpty() || readsOn) {
        above.set(above.indexOf(a), longer(a, b.rowspan(), b.text()));
        below.remove(b);
      }
    }
  }

  /** Whether a cell is a label of a group: it spans rows, and others stand to its right. */
  private static boolean group(Table.Cell a, Table.Cell b) {
    return (a.rowspan() > 1 || b.rowspan() > 1) && a.colspan() == b.colspan();
  }

  private static Table.@Nullable Cell above(List<Table.Cell> cells, Table.Cell b, int row) {
    for (Table.Cell a : cells) {
      if (a.row() + a.rowspan() == row && a.col() == b.col() && a.colspan() == b.colspan()) {
        return a;
      }
    }
    return null;
  }

  private static Table.Cell longer(Table.Cell a, int rows, String more) {
    String text = a.text().isEmpty() || more.isEmpty() ? a.text() + more : a.text() + "\n" + more;
    return new Table.Cell(
        a.row(), a.col(), a.rowspan() + rows, a.colspan(), text, a.page(), a.box());
  }
}
