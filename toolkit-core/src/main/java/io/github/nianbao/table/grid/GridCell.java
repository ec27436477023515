package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;

/**
 * A cell of a table on one page.
 *
 * @param row first row covered, counted from 0
 * @param col first column covered, counted from 0
 * @param rowspan rows covered, at least 1
 * @param colspan columns covered, at least 1
 * @param text its lines, separated by {@code \n}; empty for a blank cell
 * @param box its place: between its lines where it has any, else around its text
 */
public record GridCell(int row, int col, int rowspan, int colspan, String text, Box box) {
  GridCell at(int newRow, int newCol, int newRowspan, int newColspan) {
    return new GridCell(newRow, newCol, newRowspan, newColspan, text, box);
  }
}
