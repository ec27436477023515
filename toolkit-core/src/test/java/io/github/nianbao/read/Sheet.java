package io.github.nianbao.read;

import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of a source that is being made irregular. */
final class Sheet implements Draft.Item {
  final String key;
  final List<List<Cell>> rows = new ArrayList<>();

  private final List<Double> widths;

  private Sheet(FormTable table) {
    this.key = table.key();
    this.widths = table.widths();
  }

  /** A cell; a figure has a path, a label a role. */
  static final class Cell {
    String text;
    int rowspan;
    int colspan;
    final @Nullable String path;
    final Grid.@Nullable Role role;

    Cell(String text, int rowspan, int colspan, @Nullable String path, Grid.@Nullable Role role) {
      this.text = text;
      this.rowspan = rowspan;
      this.colspan = colspan;
      this.path = path;
      this.role = role;
    }

    static Cell blank() {
      return new Cell("", 1, 1, null, null);
    }

    boolean isFigure() {
      return path != null;
    }

    boolean isIn(String prefix) {
      return path != null && path.startsWith(prefix);
    }

    boolean isHead() {
      return role != null && !isRowLabel();
    }

    boolean isRowLabel() {
      return role == Grid.Role.ROW || role == Grid.Role.ROW_GROUP;
    }
  }

  static Sheet of(FormTable table, UnaryOperator<String> printed) {
    Sheet sheet = new Sheet(table);
    for (Grid.Group group : Grid.of(table).groups()) {
      for (Grid.Line line : group.lines()) {
        List<Cell> row = new ArrayList<>();
        for (Grid.Cell cell : line.cells()) {
          row.add(
              cell instanceof Grid.Label label
                  ? new Cell(label.text(), cell.rowspan(), cell.colspan(), null, label.role())
                  : figure((Grid.Place) cell, printed));
        }
        sheet.rows.add(row);
      }
    }
    return sheet;
  }

  private static Cell figure(Grid.Place place, UnaryOperator<String> printed) {
    String path = place.field().path();
    return new Cell(printed.apply(path), 1, place.colspan(), path, null);
  }

  Stream<Cell> cells() {
    return rows.stream().flatMap(List::stream);
  }

  Stream<Cell> labels() {
    return cells().filter(cell -> cell.role != null);
  }

  List<Cell> figures() {
    return cells().filter(Cell::isFigure).toList();
  }

  /** Labels of this role. */
  List<Cell> labels(Grid.Role role) {
    return cells().filter(cell -> cell.role == role).toList();
  }

  int width() {
    return rows.stream()
        .mapToInt(row -> row.stream().mapToInt(cell -> cell.colspan).sum())
        .max()
        .orElse(0);
  }

  /** Widths of all columns as the form has them; all the same where columns came or went. */
  List<Double> widths() {
    int width = width();
    return width == widths.size() ? widths : Collections.nCopies(width, 10.0);
  }

  /** The column in which each cell begins, row by row. */
  List<List<Integer>> columns() {
    List<List<Integer>> columns = new ArrayList<>();
    Map<Integer, Integer> left = new HashMap<>();
    for (List<Cell> row : rows) {
      List<Integer> starts = new ArrayList<>();
      Map<Integer, Integer> below = new HashMap<>();
      left.forEach((at, more) -> below.merge(at, more - 1, Math::max));
      int column = 0;
      for (Cell cell : row) {
        while (left.getOrDefault(column, 0) > 0) {
          column++;
        }
        starts.add(column);
        for (int end = column + cell.colspan; column < end; column++) {
          below.put(column, cell.rowspan - 1);
        }
      }
      left = below;
      columns.add(starts);
    }
    return columns;
  }

  /** How many rows at the top hold nothing but headings. */
  int heads() {
    int heads = 0;
    while (heads < rows.size() && rows.get(heads).stream().allMatch(Cell::isHead)) {
      heads++;
    }
    return heads == rows.size() ? 0 : heads;
  }

  /** A row of figures whose own label spans no other row. */
  int plainRow(Random random) {
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = rows.get(i);
      boolean figures = row.stream().anyMatch(Cell::isFigure);
      if (figures && row.stream().allMatch(cell -> cell.rowspan == 1) && !row.get(0).isFigure()) {
        plain.add(i);
      }
    }
    return plain.isEmpty() ? -1 : plain.get(random.nextInt(plain.size()));
  }

  /** Takes a row out; what spans over it gets shorter. */
  List<Cell> remove(int index) {
    for (int i = 0; i < index; i++) {
      for (Cell cell : rows.get(i)) {
        if (i + cell.rowspan > index) {
          cell.rowspan--;
        }
      }
    }
    return rows.remove(index);
  }

  /** Puts a row in; what spans over it gets longer. */
  void insert(int index, List<Cell> row) {
    for (int i = 0; i < index; i++) {
      for (Cell cell : rows.get(i)) {
        if (i + cell.rowspan > index) {
          cell.rowspan++;
        }
      }
    }
    rows.add(index, new ArrayList<>(row));
  }
}
