package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a table of a region of text whose cells are not, or not all, drawn. */
final class RegionTable {
  private final Region region;
  private final Columns columns;
  private final List<List<Placed>> placed = new ArrayList<>();

  RegionTable(Region region) {
    this.region = region;
    this.columns = Columns.of(region.lines(), region.walls());
    for (int i = 0; i < region.lines().size(); i++) {
      placed.add(place(region.lines().get(i), i));
    }
  }

  Region region() {
    return region;
  }

  Columns columns() {
    return columns;
  }

  /** The chunks of each line with their columns. */
  List<List<Placed>> placed() {
    return placed;
  }

  /** Whether a column holds figures and little else from line {@code from} on. */
  boolean figures(int column, int from) {
    int figures = 0;
    int others = 0;
    for (List<Placed> line : placed.subList(from, placed.size())) {
      for (Placed p : line) {
        if (p.first() == column) {
          figures += p.chunk().figure() ? 1 : 0;
          others += p.chunk().figure() ? 0 : 1;
        }
      }
    }
    return figures > 9 * others;
  }

  /** The table, or null where the text makes none. */
  @Nullable GridTable table() {
    if (columns.count() < 2) {
      return null;
    }
    int headLines = HeadLines.count(this);
    List<GridCell> cells = new ArrayList<>(Head.cells(this, headLines));
    int headRows = cells.stream().mapToInt(c -> c.row() + c.rowspan()).max().orElse(0);
    CentredRows centred = CentredRows.of(this, headLines);
    if (centred != null) {
      CentredRows.Result result = centred.cells(cells, headRows);
      return keepsText(result.cells())
          ? table(result.cells(), result.rows(), result.cols(), headRows)
          : null;
    }
    List<List<Integer>> rows = BodyRows.of(this, headLines);
    for (int r = 0; r < rows.size(); r++) {
      addRow(rows.get(r), headRows + r, cells);
    }
    int count = headRows + rows.size();
    List<GridCell> spread = Banners.spread(cells, headRows, count, columns.count());
    return table(spread, count, columns.count(), headRows);
  }

  /* Labels that fit no row tell that the rows are none. */
  private boolean keepsText(List<GridCell> cells) {
    long kept = cells.stream().map(GridCell::text).mapToLong(RegionTable::characters).sum();
    long all =
        placed.stream()
            .flatMap(List::stream)
            .flatMap(each -> each.chunk().words().stream())
            .map(Word::text)
            .mapToLong(RegionTable::characters)
            .sum();
    return kept == all;
  }

  private static long characters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  private GridTable table(List<GridCell> cells, int rows, int cols, int headRows) {
    GridTable table =
        new GridTable(
            region.box(),
            rows,
            cols,
            Blanks.filled(cells, rows, cols),
            headRows,
            false,
            1,
            List.of());
    return Confidence.byText(table, Verdict.aligned(this));
  }

  private void addRow(List<Integer> lines, int row, List<GridCell> cells) {
    List<Placed> all = new ArrayList<>();
    lines.forEach(i -> all.addAll(placed.get(i)));
    all.sort(Comparator.comparingInt(Placed::first));
    int at = 0;
    while (at < all.size()) {
      int first = all.get(at).first();
      int last = all.get(at).last();
      List<Placed> cell = new ArrayList<>();
      while (at < all.size() && all.get(at).first() <= last) {
        last = Math.max(last, all.get(at).last());
        cell.add(all.get(at++));
      }
      cells.add(cell(cell, new int[] {row, 1, first, last - first + 1}));
    }
  }

  static GridCell cell(List<Placed> parts, int[] at) {
    List<Word> words = new ArrayList<>();
    parts.forEach(p -> words.addAll(p.chunk().words()));
    Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    return new GridCell(at[0], at[2], at[1], at[3], CellText.of(words), box);
  }

  private List<Placed> place(TextLine line, int index) {
    List<Placed> out = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      place(chunk, index, out);
    }
    return out;
  }

  /** Places a chunk, cut where a space between its words falls on a border of columns. */
  private void place(Chunk chunk, int line, List<Placed> out) {
    int[] span = columns.span(chunk.left(), chunk.right());
    int crowd = region.lines().get(line).count();
    if (span[1] > span[0] && (2 * crowd >= columns.count() || chunk.figure())) {
      int cut = cut(chunk, span);
      if (cut > 0) {
        place(chunk.part(0, cut), line, out);
        place(chunk.part(cut, chunk.words().size()), line, out);
        return;
      }
    }
    out.add(new Placed(chunk, line, span[0], span[1]));
  }

  /** Index of the first word behind a border, 0 where no space falls on one. */
  private int cut(Chunk chunk, int[] span) {
    List<Word> words = chunk.words();
    for (int i = 1; i < words.size(); i++) {
      double from = words.get(i - 1).box().right();
      double to = words.get(i).box().left();
      for (int c = span[0]; c < span[1]; c++) {
        boolean before = from <= columns.left(c + 1) && from > columns.left(c);
        boolean after = to >= columns.right(c) && to < columns.right(c + 1);
        if (before && after && to > from) {
          return i;
        }
      }
    }
    return 0;
  }
}
