package io.github.nianbao.table;

import io.github.nianbao.table.grid.GridCell;
import io.github.nianbao.table.grid.GridTable;
import io.github.nianbao.table.grid.Ruling;
import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.util.List;

/**
 * A cell beside a page break, and what tells whether the break cut it.
 *
 * @param box its place
 * @param closed whether a line is drawn below it, or none could be expected
 * @param firstWord width of its first word or Han character, 0 for a blank cell
 * @param lastLine width of its last line, 0 for a blank cell
 */
record EdgeCell(Box box, boolean closed, double firstWord, double lastLine) {
  /** A line this near to the side of a cell draws it. */
  private static final double NEAR = 3;

  /** What cells leave free beside their text, both sides together: 2 × 5.4 pt are usual. */
  private static final double PADDING = 12;

  /** The cells in the last row of a part. */
  static List<EdgeCell> foot(Page page, List<Ruling> rulings, GridTable table) {
    Box box = table.box();
    boolean told = table.ruled() && drawn(rulings, box, box.top());
    return table.cells().stream()
        .filter(c -> c.row() + c.rowspan() == table.rows())
        .map(c -> of(page, c, !told || drawn(rulings, c.box(), c.box().bottom())))
        .toList();
  }

  /** The cells that begin in the first rows of a part. */
  static List<EdgeCell> top(Page page, GridTable table) {
    return table.cells().stream()
        .filter(c -> c.row() <= RepeatedHead.HIGHEST)
        .map(c -> of(page, c, true))
        .toList();
  }

  private static boolean drawn(List<Ruling> rulings, Box cell, double y) {
    double covered = 0;
    for (Ruling r : rulings) {
      if (r.level() && Math.abs(r.at() - y) < NEAR) {
        covered += Math.max(0, Math.min(r.end(), cell.right()) - Math.max(r.start(), cell.left()));
      }
    }
    return covered > 0.5 * cell.width();
  }

  private static EdgeCell of(Page page, GridCell cell, boolean closed) {
    List<Glyph> inside =
        page.glyphs().stream()
            .filter(g -> g.turn() == 0 && cell.box().contains(g.box().middleX(), g.baseline()))
            .toList();
    double first = inside.stream().mapToDouble(Glyph::baseline).min().orElse(0);
    double last = inside.stream().mapToDouble(Glyph::baseline).max().orElse(0);
    return new EdgeCell(cell.box(), closed, firstWord(line(inside, first)), width(inside, last));
  }

  private static List<Glyph> line(List<Glyph> glyphs, double baseline) {
    return glyphs.stream()
        .filter(g -> Math.abs(g.baseline() - baseline) < 0.3 * g.size())
        .sorted((a, b) -> Double.compare(a.box().left(), b.box().left()))
        .dropWhile(Glyph::blank)
        .toList();
  }

  private static double firstWord(List<Glyph> line) {
    List<Glyph> word = line.stream().takeWhile(g -> !g.blank()).toList();
    if (word.isEmpty()) {
      return 0;
    }
    boolean han = Character.isIdeographic(word.get(0).text().codePointAt(0));
    Glyph end = word.get(han ? 0 : word.size() - 1);
    return end.box().right() - word.get(0).box().left();
  }

  private static double width(List<Glyph> glyphs, double baseline) {
    List<Glyph> line = line(glyphs, baseline).stream().filter(g -> !g.blank()).toList();
    return line.isEmpty() ? 0 : line.get(line.size() - 1).box().right() - line.get(0).box().left();
  }

  /** Whether text may go on in the cell below: its first word had no room in the last line. */
  boolean full(EdgeCell below) {
    return lastLine > 0
        && below.firstWord > 0
        && lastLine + below.firstWord > box.width() - PADDING;
  }
}
