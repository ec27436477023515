package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text of labels that a page break cuts: browsers let it run on below the last row on the page, to
 * the page's end, where nothing is drawn any more.
 */
final class Overflow {
  /** Lines of one label follow each other within this many ems. */
  private static final double PITCH = 1.8;

  private final Lattice lattice;
  private final List<Box> cells;
  private final List<Word> words;
  private final double bottom;

  /**
   * @param lattice the lines as they are drawn, open sides not closed
   * @param cells the cells that they make
   * @param words all words of the page
   */
  Overflow(Lattice lattice, List<Box> cells, List<Word> words) {
    this.lattice = lattice;
    this.cells = cells;
    this.bottom = cells.stream().mapToDouble(Box::bottom).max().orElse(0);
    double left = cells.stream().mapToDouble(Box::left).min().orElse(0);
    double right = cells.stream().mapToDouble(Box::right).max().orElse(0);
    this.words =
        words.stream()
            .filter(w -> w.turn() == 0 && w.baseline() > bottom)
            .filter(w -> w.box().right() > left && w.box().left() < right)
            .sorted(Comparator.comparingDouble(Word::baseline))
            .toList();
  }

  /** The cells; those whose text runs on below reach down to its end. */
  List<Box> cells() {
    List<Box> last = cells.stream().filter(c -> bottom - c.bottom() < 1).toList();
    List<Box> open = last.stream().filter(c -> !closed(c)).toList();
    if (open.isEmpty() || open.size() == last.size() || words.isEmpty()) {
      return cells;
    }
    List<Box> grown = new ArrayList<>(cells);
    double down = bottom;
    for (Word w : words) {
      if (w.baseline() - down > PITCH * w.size()) {
        break;
      }
      Box cell = grown.stream().filter(c -> holds(c, w)).findFirst().orElse(null);
      if (cell == null || closed(cell)) {
        return cells;
      }
      down = w.baseline();
      Box longer = new Box(cell.left(), cell.top(), cell.right(), down + 0.25 * w.size());
      grown.set(grown.indexOf(cell), longer);
    }
    return grown;
  }

  private boolean holds(Box cell, Word w) {
    return cell.bottom() > bottom - 1
        && cell.left() < w.box().left()
        && w.box().right() < cell.right();
  }

  private boolean closed(Box cell) {
    double drawn = 0;
    for (Ruling r : lattice.levels()) {
      drawn += Math.abs(r.at() - bottom) < 3 ? r.within(cell.left(), cell.right()) : 0;
    }
    return drawn > 0.5 * cell.width();
  }
}
