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
  private final StoredRows rows = new StoredRows();

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

  private static int right(TableCell cell) {
    return cell.getLeftEdge() + Math.max(0, cell.getWidth());
  }

  private List<StoredRows.Cell> parts(TableRow row, Function<TableCell, String> text) {
    List<StoredRows.Cell> parts = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int column = column(cell.getLeftEdge());
      int colspan = Math.max(1, column(right(cell)) - column);
      int last = parts.size() - 1;
      if (cell.isMerged() && !cell.isFirstMerged() && last >= 0) {
        parts.set(last, parts.get(last).upTo(column + colspan));
      } else {
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        parts.add(new StoredRows.Cell(text.apply(cell), column, colspan, goesOn));
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
    return rows.table(source);
  }
}
