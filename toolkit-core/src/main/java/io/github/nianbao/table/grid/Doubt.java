package io.github.nianbao.table.grid;

import java.util.Locale;

/** What can make a table doubtful. */
public enum Doubt {
  /** No lines separate the columns; they follow from alignment. */
  COLUMNS_BY_ALIGNMENT,
  /** No lines separate the rows; they follow from the lines of text. */
  ROWS_BY_TEXT,
  /** Text stands across a border of columns or rows. */
  TEXT_ACROSS_BORDER,
  /** Many cells are blank. */
  MANY_BLANKS,
  /** Very few rows or columns. */
  SMALL,
  /** Lines are open at a side and were closed. */
  OPEN_SIDE;

  /** The name as it stands in JSON, such as {@code rows-by-text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
