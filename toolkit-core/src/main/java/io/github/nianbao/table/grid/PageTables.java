package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was found on one page.
 *
 * @param rulings the clean lines, for those who want to see what the finder saw
 * @param tables top to bottom
 */
public record PageTables(List<Ruling> rulings, List<GridTable> tables) {
  public PageTables {
    rulings = List.copyOf(rulings);
    tables = List.copyOf(tables);
  }

  /**
   * The tables of a page. Text that runs from top to bottom or upside down is read in its own
   * direction; the page is looked at in the direction of most of its text.
   *
   * @param ruledOnly whether tables without drawn cells are left out
   */
  public static PageTables of(Page page, boolean ruledOnly) {
    int turn = page.mainTurn();
    PageTables found = upright(page.upright(turn), ruledOnly);
    return turn == 0 ? found : found.turned(Turn.undoing(turn, page.width(), page.height()).back());
  }

  private PageTables turned(Turn turn) {
    List<Ruling> lines = new ArrayList<>();
    for (Ruling r : rulings) {
      Box b = turn.apply(r.box());
      boolean level = b.width() >= b.height();
      lines.add(
          level
              ? new Ruling(true, b.top(), b.left(), b.right())
              : new Ruling(false, b.left(), b.top(), b.bottom()));
    }
    List<GridTable> turned = new ArrayList<>();
    for (GridTable t : tables) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell c : t.cells()) {
        cells.add(
            new GridCell(
                c.row(), c.col(), c.rowspan(), c.colspan(), c.text(), turn.apply(c.box())));
      }
      turned.add(t.with(turn.apply(t.box()), cells));
    }
    return new PageTables(lines, turned);
  }

  private static PageTables upright(Page page, boolean ruledOnly) {
    Rulings drawn = Rulings.of(page);
    List<Word> words = WordsOfPage.of(page, drawn.uprights());
    List<GridTable> tables = new ArrayList<>(new RuledTables(words, false).of(Lattice.of(drawn)));
    addFilled(page, tables);
    if (!ruledOnly) {
      Predicate<Box> free =
          box ->
              tables.stream()
                  .noneMatch(t -> t.box().grow(1).contains(box.middleX(), box.middleY()));
      Rulings rest =
          new Rulings(
              drawn.levels().stream().filter(r -> free.test(r.box())).toList(),
              drawn.uprights().stream().filter(r -> free.test(r.box())).toList());
      List<Word> outside = words.stream().filter(w -> w.turn() == 0 && free.test(w.box())).toList();
      tables.addAll(new TextTables(rest, outside, new Charts(page.drawings())).tables());
    }
    tables.sort(
        Comparator.<GridTable>comparingDouble(t -> t.box().top())
            .thenComparingDouble(t -> t.box().left()));
    List<Ruling> all = new ArrayList<>(drawn.levels());
    all.addAll(drawn.uprights());
    return new PageTables(all, tables);
  }

  /** Adds the tables whose cells are filled rectangles, where no lines made a table already. */
  private static void addFilled(Page page, List<GridTable> tables) {
    List<Box> found = tables.stream().map(t -> t.box().grow(Lattice.SLACK)).toList();
    Predicate<Box> elsewhere =
        box -> found.stream().noneMatch(f -> f.overlapX(box) > 0 && f.overlapY(box) > 0);
    if (page.fills().stream().noneMatch(f -> elsewhere.test(f.box()))) {
      return;
    }
    Rulings edges = Rulings.withEdges(page, elsewhere);
    List<Word> words = WordsOfPage.of(page, edges.uprights());
    for (GridTable t : new RuledTables(words, true).of(Lattice.of(edges))) {
      if (elsewhere.test(t.box())) {
        tables.add(t);
      }
    }
  }
}
