package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.List;

/**
 * A table.
 *
 * @param rows rows from the top, each with the cells that begin in it
 * @param blanks whether blank cells are there
 * @param source where it begins
 */
public record SourceTable(List<Row> rows, Blanks blanks, Source source) implements SourceBlock {
  public SourceTable {
    rows = List.copyOf(rows);
  }

  /** What is known of blank cells. */
  public enum Blanks {
    /** Every cell is there, blank ones too. */
    KEPT,
    /** Blank cells may have been left out: a row may be short, and nobody knows where. */
    DROPPED
  }

  /**
   * A row.
   *
   * @param cells cells that begin here, left to right; not those that reach in from above
   */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text its text on one line, empty for a blank
   * @param column grid column of its left edge, from 0; of a table without blanks its number
   * @param colspan columns covered
   * @param source where it stands
   */
  public record Cell(String text, int column, int colspan, Source source) {}
}
