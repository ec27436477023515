package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * How sure a table is. The steps are there to sort tables for a person's eye, not to be
 * probabilities: each doubt takes off what it took off, on average, from the measured agreement.
 */
final class Confidence {
  private double value;
  private final List<Doubt> doubts = new ArrayList<>();

  private Confidence(double start) {
    value = start;
  }

  /** Of a table whose cells are drawn. */
  static GridTable ruled(GridTable table, boolean closed, int wordsAcross) {
    Confidence c = new Confidence(1);
    c.lower(closed, 0.05, Doubt.OPEN_SIDE);
    c.lower(wordsAcross > 0, Math.min(0.4, 0.05 * wordsAcross), Doubt.TEXT_ACROSS_BORDER);
    return c.general(table);
  }

  /**
   * Of a table found by its text.
   *
   * @param aligned share of the text that keeps to the edges of its column, 0 to 1
   */
  static GridTable byText(GridTable table, double aligned) {
    Confidence c = new Confidence(1);
    c.lower(true, 0.05 + 0.5 * (1 - aligned), Doubt.COLUMNS_BY_ALIGNMENT);
    c.lower(true, 0.05, Doubt.ROWS_BY_TEXT);
    return c.general(table);
  }

  private GridTable general(GridTable table) {
    long blank = table.cells().stream().filter(c -> c.text().isEmpty()).count();
    lower(2 * blank > table.cells().size(), 0.15, Doubt.MANY_BLANKS);
    lower(table.rows() * table.cols() <= 6, 0.1, Doubt.SMALL);
    return new GridTable(
        table.box(),
        table.rows(),
        table.cols(),
        table.cells(),
        table.headRows(),
        table.ruled(),
        Math.max(0, Math.rint(value * 100) / 100),
        doubts);
  }

  private void lower(boolean doubtful, double by, Doubt doubt) {
    if (doubtful) {
      value -= by;
      doubts.add(doubt);
    }
  }
}
