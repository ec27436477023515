package io.github.nianbao.table;

import io.github.nianbao.table.grid.Doubt;
import io.github.nianbao.table.page.Box;
import java.util.List;

/**
 * A table of a PDF, possibly running over several pages.
 *
 * @param parts where it stands: one part for each page, in order; at least one
 * @param rows number of rows
 * @param cols number of columns
 * @param cells cells from top to bottom and left to right
 * @param headRows rows at the top known to be headings, 0 where unknown
 * @param ruled whether drawn lines make its cells
 * @param confidence from 0 to 1, for sorting what a person should look at
 * @param doubts what lowers the confidence
 */
public record Table(
    List<Part> parts,
    int rows,
    int cols,
    List<Cell> cells,
    int headRows,
    boolean ruled,
    double confidence,
    List<Doubt> doubts) {
  public Table {
    parts = List.copyOf(parts);
    cells = List.copyOf(cells);
    doubts = List.copyOf(doubts);
  }

  /**
   * The part of a table on one page.
   *
   * @param page the page, counted from 1
   * @param box extent in points from the top left of the page as displayed
   */
  public record Part(int page, Box box) {}

  /**
   * A cell.
   *
   * @param row first row covered, counted from 0
   * @param col first column covered, counted from 0
   * @param rowspan rows covered, at least 1
   * @param colspan columns covered, at least 1
   * @param text its lines, separated by {@code \n}; empty for a blank cell
   * @param page the page on which it begins, counted from 1
   * @param box its extent on that page, in points from the top left
   */
  public record Cell(int row, int col, int rowspan, int colspan, String text, int page, Box box) {}

  /** The page on which the table begins, counted from 1. */
  public int page() {
    return parts.get(0).page();
  }

  /** The extent of the first part. */
  public Box box() {
    return parts.get(0).box();
  }
}
