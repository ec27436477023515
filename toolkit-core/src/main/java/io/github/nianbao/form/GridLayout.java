package io.github.nianbao.form;

import io.github.nianbao.form.Grid.Group;
import io.github.nianbao.form.Grid.Kind;
import io.github.nianbao.form.Grid.Label;
import io.github.nianbao.form.Grid.Line;
import io.github.nianbao.form.Grid.Place;
import io.github.nianbao.form.Grid.Role;
import java.util.ArrayList;
import java.util.List;

/** Lays the trees of labels of a table out on its grid. Used once, by one thread. */
final class GridLayout {
  private final FormTable table;
  private final List<Group> groups = new ArrayList<>();
  private List<List<Grid.Cell>> rows = new ArrayList<>();
  private int top;

  GridLayout(FormTable table) {
    this.table = table;
  }

  List<Group> groups() {
    boolean commonHead = table.blocks().size() == 1 && table.blocks().get(0).banner().isEmpty();
    for (FormTable.Block block : table.blocks()) {
      List<Line> lines = new ArrayList<>();
      banner(block, lines);
      heads(block, lines);
      if (commonHead) {
        groups.add(new Group(true, lines));
        lines = new ArrayList<>();
      }
      body(block, lines);
      groups.add(new Group(false, lines));
    }
    return groups;
  }

  private void banner(FormTable.Block block, List<Line> lines) {
    if (!block.banner().isEmpty()) {
      open(1);
      add(new Label(top, 0, 1, table.widths().size(), Role.BANNER, block.banner()));
      close(Kind.BANNER, lines);
    }
  }

  private void heads(FormTable.Block block, List<Line> lines) {
    int depth = block.columns().stream().mapToInt(Column::depth).max().orElse(0);
    open(depth);
    if (table.stub() > 0) {
      add(new Label(top, 0, depth, table.stub(), Role.CORNER, block.corner()));
    }
    columns(block.columns(), top, table.stub(), depth);
    close(Kind.HEAD, lines);
  }

  private void columns(List<Column> columns, int row, int left, int depth) {
    int column = left;
    for (Column node : columns) {
      boolean leaf = node.children().isEmpty();
      Role role = leaf ? Role.COLUMN : Role.COLUMN_GROUP;
      add(new Label(row, column, leaf ? depth : 1, node.width(), role, node.label()));
      columns(node.children(), row + 1, column, depth - 1);
      column += node.width();
    }
  }

  private void body(FormTable.Block block, List<Line> lines) {
    open(block.rows().stream().mapToInt(RowLabel::height).sum());
    labels(block.rows(), top, 0);
    figures(block);
    close(Kind.BODY, lines);
  }

  private void labels(List<RowLabel> labels, int first, int column) {
    int row = first;
    for (RowLabel node : labels) {
      boolean leaf = node.children().isEmpty();
      if (column < table.stub()) {
        Role role = leaf ? Role.ROW : Role.ROW_GROUP;
        int colspan = leaf ? table.stub() - column : 1;
        add(new Label(row, column, node.height(), colspan, role, node.label()));
      }
      labels(node.children(), row, column + 1);
      row += node.height();
    }
  }

  private void figures(FormTable.Block block) {
    List<Column.Leaf> leaves = Column.leaves(block.columns());
    int row = top;
    for (RowLabel.Leaf label : RowLabel.leaves(block.rows())) {
      int column = table.stub();
      for (Column.Leaf leaf : leaves) {
        int span = leaf.column().span();
        add(new Place(row, column, span, FigureField.of(table.key(), label, leaf)));
        column += span;
      }
      row++;
    }
  }

  private void open(int height) {
    rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      rows.add(new ArrayList<>());
    }
  }

  private void add(Grid.Cell cell) {
    rows.get(cell.row() - top).add(cell);
  }

  private void close(Kind kind, List<Line> lines) {
    rows.forEach(cells -> lines.add(new Line(kind, cells)));
    top += rows.size();
  }
}
