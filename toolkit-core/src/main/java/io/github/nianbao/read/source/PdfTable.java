package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.flow.Joint;
import io.github.nianbao.table.Table;
import java.util.List;
import java.util.regex.Pattern;

/** A table of a PDF in the shape of all carriers. */
final class PdfTable {
  /** A cell with more than this is a frame around text. */
  private static final int LONGEST_CELL = 600;

  private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,，]+%?|[/—–-]{1,3}");
  private static final int FEWEST_COLUMNS = 3;

  private final Table table;
  private final PdfPlaces places;
  private final PdfRemarks remarks;
  private final PdfEdges edges;

  PdfTable(Table table, PdfEdges edges, PdfPlaces places, PdfRemarks remarks) {
    this.table = table;
    this.edges = edges;
    this.places = places;
    this.remarks = remarks;
  }

  /**
   * Whether something that looks like a table is one: a drawn one, unless it frames text; one
   * without lines only when a good part of it are figures.
   */
  static boolean isTable(Table table) {
    List<Table.Cell> filled = table.cells().stream().filter(c -> !c.text().isEmpty()).toList();
    if (filled.size() < 2 || filled.stream().anyMatch(c -> c.text().length() > LONGEST_CELL)) {
      return false;
    }
    long figures = filled.stream().filter(cell -> FIGURE.matcher(cell.text()).matches()).count();
    return table.ruled() || (table.cols() >= FEWEST_COLUMNS && 3 * figures >= filled.size());
  }

  /** The table. */
  SourceTable table() {
    GridRows grid = new GridRows();
    for (int row = 0; row < table.rows(); row++) {
      grid.row();
      for (Table.Cell cell : table.cells()) {
        if (cell.row() == row && !edges.isNone(cell, table)) {
          Source source = places.at(cell.page(), cell.box());
          grid.cellAt(cell.col(), text(cell, source), cell.colspan(), cell.rowspan(), source);
        }
      }
    }
    return grid.table(places.at(table.page(), table.box()));
  }

  private String text(Table.Cell cell, Source source) {
    String text = text(cell.text(), table.ruled());
    if (table.ruled() && Joint.isBrokenNumber(cell.text())) {
      remarks.broken(text, source);
    }
    return text;
  }

  /**
   * The lines of a cell as one. Where no lines draw cells, two numbers one below the other may be
   * those of two cells: they stay apart, and are no figure.
   *
   * @param ruled whether lines draw the cells
   */
  static String text(String lines, boolean ruled) {
    boolean number = Joint.isBrokenNumber(lines);
    return Blank.strip(number && !ruled ? lines.replace("\n", "、") : Joint.ofCell(lines));
  }
}
