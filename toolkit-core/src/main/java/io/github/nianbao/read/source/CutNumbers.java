package io.github.nianbao.read.source;

import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stood on two lines of their cells, between which the page broke: the rest of a row
 * is a row without labels, in which a few cells hold the last digits of what stands above them.
 */
final class CutNumbers {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,\\n]*");
  private static final Pattern REST = Pattern.compile("[\\d.,]+");

  private CutNumbers() {}

  /**
   * The table with such rows put to the rows above them; as it is where no lines draw its cells,
   * since a row of few figures without labels may be one of its own there.
   */
  static Table joined(Table table) {
    if (!table.ruled()) {
      return table;
    }
    Table joined = table;
    for (int row = table.rows() - 1; row > 0; row--) {
      List<Table.Cell> rest = rest(joined, row);
      if (!rest.isEmpty()) {
        joined = without(joined, row, rest);
      }
    }
    return joined;
  }

  /* The filled cells of a row that is such a rest; else none. */
  private static List<Table.Cell> rest(Table table, int row) {
    List<Table.Cell> cells = table.cells().stream().filter(c -> c.row() == row).toList();
    List<Table.Cell> filled = cells.stream().filter(c -> !c.text().isEmpty()).toList();
    boolean rest =
        2 * filled.size() < cells.size()
            && cells.stream().allMatch(c -> c.rowspan() == 1)
            && filled.stream().allMatch(c -> isRest(c, above(table, c)));
    return rest ? filled : List.of();
  }

  private static boolean isRest(Table.Cell cell, Table.@Nullable Cell above) {
    return above != null
        && above.page() == cell.page() - 1
        && REST.matcher(cell.text()).matches()
        && NUMBER.matcher(above.text()).matches();
  }

  private static Table.@Nullable Cell above(Table table, Table.Cell cell) {
    return table.cells().stream()
        .filter(c -> c.row() + c.rowspan() == cell.row())
        .filter(c -> c.col() == cell.col() && c.colspan() == cell.colspan())
        .findFirst()
        .orElse(null);
  }

  private static Table without(Table table, int row, List<Table.Cell> rest) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Table.Cell c : table.cells()) {
      String more =
          rest.stream()
              .filter(r -> c.equals(above(table, r)))
              .map(r -> "\n" + r.text())
              .findFirst()
              .orElse("");
      boolean spans = c.row() < row && c.row() + c.rowspan() > row;
      if (c.row() != row) {
        cells.add(
            new Table.Cell(
                c.row() > row ? c.row() - 1 : c.row(),
                c.col(),
                spans ? c.rowspan() - 1 : c.rowspan(),
                c.colspan(),
                c.text() + more,
                c.page(),
                c.box()));
      }
    }
    return new Table(
        table.parts(),
        table.rows() - 1,
        table.cols(),
        cells,
        table.headRows(),
        table.ruled(),
        table.confidence(),
        table.doubts());
  }
}
