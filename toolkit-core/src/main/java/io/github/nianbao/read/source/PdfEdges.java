package io.github.nianbao.read.source;

import io.github.nianbao.table.Table;
import io.github.nianbao.table.grid.Ruling;
import io.github.nianbao.table.page.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The upright lines of pages, to tell an empty cell from a place where a row has ended: a row with
 * too few cells is not drawn to the end. For one file.
 */
final class PdfEdges {
  /** A line and the edge of a cell differ by no more, in points. */
  private static final double SLACK = 3;

  private static final double MOST = 0.5;

  private final Map<Integer, List<Ruling>> uprights = new HashMap<>();

  /** Takes note of a page. */
  void page(int number, List<Ruling> rulings) {
    uprights.put(number, rulings.stream().filter(ruling -> !ruling.level()).toList());
  }

  /** Whether nothing is drawn at the right of the last place of a row, other than of most rows. */
  boolean isNone(Table.Cell cell, Table table) {
    if (!cell.text().isEmpty() || !isLast(cell, table) || isClosed(cell)) {
      return false;
    }
    List<Table.Cell> last = table.cells().stream().filter(c -> isLast(c, table)).toList();
    return last.stream().filter(this::isClosed).count() > MOST * last.size();
  }

  private static boolean isLast(Table.Cell cell, Table table) {
    return cell.col() + cell.colspan() == table.cols();
  }

  private boolean isClosed(Table.Cell cell) {
    Box box = cell.box();
    double drawn =
        uprights.getOrDefault(cell.page(), List.of()).stream()
            .filter(ruling -> Math.abs(ruling.at() - box.right()) < SLACK)
            .mapToDouble(
                r -> Math.max(0, Math.min(r.end(), box.bottom()) - Math.max(r.start(), box.top())))
            .sum();
    return drawn > MOST * box.height();
  }
}
