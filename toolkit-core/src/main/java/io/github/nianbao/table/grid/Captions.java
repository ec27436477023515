package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Captions above and notes below a table that stand within its outer lines. */
final class Captions {
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(table|exhibit|figure|chart|box|annex|appendix)\\s+[\\dA-Z].*|表\\s*[\\d一二三四五六七八九十].*",
          Pattern.DOTALL);
  private static final Pattern NOTE =
      Pattern.compile("(?i)(sources?|notes?)\\s*[:.].*|(注|资料来源|数据来源|来源)[:：].*", Pattern.DOTALL);

  private Captions() {}

  /** The table without a caption in its first row and without notes in its last rows. */
  static GridTable without(GridTable table) {
    int from = 0;
    int to = table.rows();
    if (to > 3 && whole(table, 0, CAPTION)) {
      from = 1;
    }
    while (to - from > 2 && whole(table, to - 1, NOTE)) {
      to--;
    }
    return from == 0 && to == table.rows() ? table : part(table, from, to);
  }

  /** Whether a row is one cell over all columns whose text looks like this. */
  private static boolean whole(GridTable table, int row, Pattern pattern) {
    return table.cells().stream()
        .anyMatch(
            c ->
                c.row() == row
                    && c.rowspan() == 1
                    && c.colspan() == table.cols()
                    && pattern.matcher(c.text()).matches());
  }

  private static GridTable part(GridTable table, int from, int to) {
    List<GridCell> cells = new ArrayList<>();
    Box box = null;
    for (GridCell c : table.cells()) {
      if (c.row() >= from && c.row() < to) {
        cells.add(c.at(c.row() - from, c.col(), c.rowspan(), c.colspan()));
        box = box == null ? c.box() : box.union(c.box());
      }
    }
    return new GridTable(
        box == null ? table.box() : box,
        to - from,
        table.cols(),
        cells,
        table.headRows(),
        table.ruled(),
        table.confidence(),
        table.reasons());
  }
}
