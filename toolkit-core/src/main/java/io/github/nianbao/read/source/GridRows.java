package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.SourceTable.Blanks;
import io.github.nianbao.read.source.SourceTable.Cell;
import io.github.nianbao.read.source.SourceTable.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cells with spans, put on the grid row by row. Columns in which nothing but blanks ever begins
 * (slivers of old editors, columns of space) are taken out. For one table; not safe for several
 * threads.
 */
final class GridRows {
  /* Spans beyond this are mistakes of the source and would only cost memory. */
  private static final int WIDEST = 200;

  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();

  /** Begins a row. */
  void row() {
    rows.add(new ArrayList<>());
    line(rows.size() - 1);
  }

  /** Puts the next cell of the row into the first free place. */
  void cell(String text, int colspan, int rowspan, Source source) {
    cellAt(line(rows.size() - 1).nextClearBit(0), text, colspan, rowspan, source);
  }

  /** Puts a cell of the row into its place. */
  void cellAt(int column, String text, int colspan, int rowspan, Source source) {
    int row = rows.size() - 1;
    int width = Math.max(1, Math.min(colspan, WIDEST));
    for (int below = 0; below < Math.max(1, Math.min(rowspan, WIDEST)); below++) {
      line(row + below).set(column, column + width);
    }
    rows.get(row).add(new Cell(text, column, width, source));
  }

  /* A blank that begins where no other row has one is a cell of a row whose columns are its own. */
  private BitSet used() {
    BitSet met = new BitSet();
    BitSet used = new BitSet();
    BitSet blank = new BitSet();
    for (Cell cell : rows.stream().flatMap(List::stream).toList()) {
      if (!cell.text().isEmpty()) {
        used.set(cell.column());
      } else if (met.get(cell.column())) {
        blank.set(cell.column());
      }
      met.set(cell.column());
    }
    met.andNot(blank);
    used.or(met);
    return used;
  }

  private BitSet line(int row) {
    while (taken.size() <= row) {
      taken.add(new BitSet());
    }
    return taken.get(row);
  }

  /** The table; rows in which no cell begins are left out. */
  SourceTable table(Source source) {
    BitSet used = used();
    List<Row> kept = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> cells = row.stream().filter(cell -> used.get(cell.column())).toList();
      if (!cells.isEmpty()) {
        kept.add(new Row(cells));
      }
    }
    return new SourceTable(kept, Blanks.KEPT, source);
  }
}
