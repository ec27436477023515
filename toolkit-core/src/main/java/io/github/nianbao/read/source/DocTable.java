package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * A table of a DOC file. Rows store their cells apart from each other, with left edges and widths;
 * the columns follow from these.
 */
final class DocTable {
  /** Edges this near are one, in twentieths of a point; older editors leave slivers between. */
  private static final int SLACK = 60;

  private final List<Integer> edges = new ArrayList<>();
  private final List<List<Part>> rows = new ArrayList<>();

  /**
   * @param text text of a cell on one line
   */
  DocTable(Table table, Function<TableCell, String> text) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int c = 0; c < row.numCells(); c++) {
        all.add(row.getCell(c).getLeftEdge());
        all.add(right(row.getCell(c)));
      }
    }
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SLACK) {
        edges.add(edge);
      }
    }
    for (int i = 0; i < table.numRows(); i++) {
      rows.add(parts(table.getRow(i), text));
    }
  }

  /** A cell of one row; one of a merged run may go on from above. */
  private record Part(String text, int column, int colspan, boolean goesOn) {}

  private static int right(TableCell cell) {
    return cell.getLeftEdge() + Math.max(0, cell.getWidth());
  }

  private List<Part> parts(TableRow row, Function<TableCell, String> text) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int column = column(cell.getLeftEdge());
      int colspan = Math.max(1, column(right(cell)) - column);
      int last = parts.size() - 1;
      if (cell.isMerged() && !cell.isFirstMerged() && last >= 0) {
        Part before = parts.get(last);
        int both = column + colspan - before.column();
        parts.set(last, new Part(before.text(), before.column(), both, before.goesOn()));
      } else {
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        parts.add(new Part(text.apply(cell), column, colspan, goesOn));
      }
    }
    return parts;
  }

  private int column(int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }

  /** The table on its grid. */
  SourceTable table(Source source) {
    GridRows grid = new GridRows();
    for (int row = 0; row < rows.size(); row++) {
      grid.row();
      for (Part part : rows.get(row)) {
        if (!part.goesOn() || row == 0) {
          int height = height(row, part.column());
          grid.cellAt(part.column(), part.text(), part.colspan(), height, source);
        }
      }
    }
    return grid.table(source);
  }

  private int height(int row, int column) {
    int below = row + 1;
    while (below < rows.size()
        && rows.get(below).stream().anyMatch(p -> p.goesOn() && p.column() == column)) {
      below++;
    }
    return below - row;
  }
}
