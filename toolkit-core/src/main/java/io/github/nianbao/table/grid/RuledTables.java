package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables whose cells are drawn. */
final class RuledTables {
  private final List<Word> words;
  private final boolean fills;
  private final double corner;

  /**
   * @param words all words of the page
   * @param fills whether edges of fills count as lines: then charts look like tables
   * @param tolerances how exactly lines must be drawn
   */
  RuledTables(List<Word> words, boolean fills, Tolerances tolerances) {
    this.words = words;
    this.fills = fills;
    this.corner = tolerances.corner();
  }

  /** The tables that the lines of a page make, top to bottom. */
  List<GridTable> of(Rulings rulings) {
    List<GridTable> tables = new ArrayList<>();
    for (Lattice lattice : Lattice.of(rulings, corner)) {
      Lattice whole = lattice.closed(corner);
      GridTable table = table(lattice, whole);
      if (table != null) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** Single rows of cells that hang together with no others, top to bottom. */
  List<GridTable> rows(Rulings rulings) {
    List<GridTable> rows = new ArrayList<>();
    for (Lattice lattice : Lattice.of(rulings, corner)) {
      Lattice whole = lattice.closed(corner);
      List<Box> boxes = new Overflow(lattice, whole.cells(), words).cells();
      if (boxes.isEmpty() || boxes.stream().anyMatch(b -> b.overlapY(boxes.get(0)) <= corner)) {
        continue;
      }
      GridTable row = grid(boxes, fill(boxes));
      if (row.rows() == 1 && row.cells().stream().anyMatch(c -> !c.text().isEmpty())) {
        rows.add(Confidence.ruled(row, !whole.equals(lattice), 0));
      }
    }
    rows.sort(Comparator.comparingDouble(t -> t.box().top()));
    return rows;
  }

  /**
   * @param drawn the lines as they are drawn
   * @param lattice the same with open sides closed
   */
  private @Nullable GridTable table(Lattice drawn, Lattice lattice) {
    List<Box> boxes = new Overflow(drawn, lattice.cells(), words).cells();
    if (boxes.size() < 2) {
      return null;
    }
    Map<Box, List<Word>> filled = fill(boxes);
    if (new Looseness(filled).loose()) {
      return byText(lattice, filled);
    }
    GridTable table = grid(boxes, filled);
    List<GridCell> grid = table.cells();
    int rows = table.rows();
    int cols = table.cols();
    long written = grid.stream().filter(c -> !c.text().isEmpty()).count();
    if (rows < 2 || cols < 2 || written < 3 || (fills && 2 * written < grid.size())) {
      return null;
    }
    long rowsWritten =
        grid.stream().filter(c -> !c.text().isEmpty()).map(GridCell::row).distinct().count();
    if (2 * rowsWritten < rows) {
      return null;
    }
    return Confidence.ruled(Captions.without(table), !drawn.equals(lattice), across(filled));
  }

  private static GridTable grid(List<Box> boxes, Map<Box, List<Word>> filled) {
    filled.entrySet().removeIf(e -> e.getValue().isEmpty() && sliver(e.getKey()));
    List<CellGrid.Filled> cells = new ArrayList<>();
    filled.forEach((box, inside) -> cells.add(new CellGrid.Filled(box, CellText.of(inside))));
    List<GridCell> grid = CellGrid.of(cells);
    int rows = grid.stream().mapToInt(c -> c.row() + c.rowspan()).max().orElse(0);
    int cols = grid.stream().mapToInt(c -> c.col() + c.colspan()).max().orElse(0);
    Box extent = boxes.stream().reduce(Box::union).orElseThrow();
    return new GridTable(extent, rows, cols, grid, 0, true, 1, List.of());
  }

  /** How many words reach over a side of their cell. */
  private static int across(Map<Box, List<Word>> filled) {
    int across = 0;
    for (Map.Entry<Box, List<Word>> cell : filled.entrySet()) {
      Box box = cell.getKey();
      for (Word w : cell.getValue()) {
        boolean over = w.box().left() < box.left() - 2 || w.box().right() > box.right() + 2;
        across += over ? 1 : 0;
      }
    }
    return across;
  }

  /** The gap between two fills or between two strokes of a double line, not a cell. */
  private static boolean sliver(Box box) {
    return box.width() < 11 || box.height() < 5;
  }

  /** Where lines draw only some of the borders, text shows the others. */
  private static @Nullable GridTable byText(Lattice lattice, Map<Box, List<Word>> filled) {
    List<Word> inside = new ArrayList<>();
    filled.values().forEach(inside::addAll);
    List<TextLine> lines = TextLine.of(new Chunks(lattice.uprights(), 0.85, 0.45).of(inside));
    if (lines.size() < 2) {
      return null;
    }
    return new RegionTable(new Region(lines, lattice.levels(), lattice.uprights())).table();
  }

  private Map<Box, List<Word>> fill(Collection<Box> boxes) {
    Map<Box, List<Word>> filled = new LinkedHashMap<>();
    boxes.forEach(b -> filled.put(b, new ArrayList<>()));
    for (Word w : words) {
      double x = w.box().middleX();
      double y = w.turn() == 0 ? w.baseline() - 0.3 * w.size() : w.box().middleY();
      for (Box b : boxes) {
        if (b.contains(x, y)) {
          filled.get(b).add(w);
          break;
        }
      }
    }
    return filled;
  }
}
