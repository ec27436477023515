package io.github.nianbao.table.grid;

/**
 * A chunk with the columns it stands in.
 *
 * @param chunk the text
 * @param line the line of the region, counted from 0
 * @param first first column, counted from 0
 * @param last last column, not less than first
 */
record Placed(Chunk chunk, int line, int first, int last) {
  boolean in(int column) {
    return first <= column && column <= last;
  }

  Placed over(int newFirst, int newLast) {
    return new Placed(chunk, line, newFirst, newLast);
  }
}
