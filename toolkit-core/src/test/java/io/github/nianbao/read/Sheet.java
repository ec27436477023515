package io.github.nianbao.read;

import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of a source that is being made irregular. */
final class Sheet implements Draft.Item {
  final String key;
  final List<List<Cell>> rows = new ArrayList<>();

  private Sheet(String key) {
    this.key = key;
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

    boolean isRowLabel() {
      return role == Grid.Role.ROW || role == Grid.Role.ROW_GROUP;
    }
  }

  static Sheet of(FormTable table, UnaryOperator<String> printed) {
    Sheet sheet = new Sheet(table.key());
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
