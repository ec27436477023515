package io.github.nianbao.form;

import java.util.List;

/**
 * A table of a form laid out on its grid: every place is covered by exactly one cell. Computed once
 * for all writers and readers.
 *
 * @param table the table
 * @param groups rows in order: a head, if the headings hold for the whole table, then bodies
 */
public record Grid(FormTable table, List<Group> groups) {
  public Grid {
    groups = List.copyOf(groups);
  }

  /** Lays out a table. */
  public static Grid of(FormTable table) {
    return new Grid(table, new GridLayout(table).groups());
  }

  /** Number of grid columns. */
  public int columns() {
    return table.widths().size();
  }

  /** All cells in reading order. */
  public List<Cell> cells() {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .flatMap(line -> line.cells().stream())
        .toList();
  }

  /**
   * Rows that belong together; no cell spans out of its group.
   *
   * @param head whether these are the headings of the whole table
   * @param lines rows
   */
  public record Group(boolean head, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A row of the grid.
   *
   * @param kind what it is
   * @param cells cells that begin in it, left to right
   */
  public record Line(Kind kind, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Kinds of rows. */
  public enum Kind {
    BANNER,
    HEAD,
    BODY
  }

  /** A cell of the grid. */
  public sealed interface Cell {
    /** Grid row of its top edge, from 0 at the top of the table. */
    int row();

    /** Grid column of its left edge, from 0. */
    int column();

    /** Rows covered. */
    int rowspan();

    /** Columns covered. */
    int colspan();
  }

  /** A cell with a printed label. */
  public record Label(int row, int column, int rowspan, int colspan, Role role, String text)
      implements Cell {}

  /** A cell that holds a figure; covers one row. */
  public record Place(int row, int column, int colspan, FigureField field) implements Cell {
    @Override
    public int rowspan() {
      return 1;
    }
  }

  /** What a label is a label of. */
  public enum Role {
    BANNER,
    CORNER,
    COLUMN,
    COLUMN_GROUP,
    ROW,
    ROW_GROUP
  }
}
