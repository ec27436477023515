package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was found on one page.
 *
 * @param rulings the clean lines, for those who want to see what the finder saw
 * @param tables top to bottom
 * @param rows single rows of drawn cells, top to bottom: frames around text, or what a page break
 *     left of a table
 */
public record PageTables(List<Ruling> rulings, List<GridTable> tables, List<GridTable> rows) {
  /** A shaded table of more rows is more than a head. */
  private static final int HIGHEST_HEAD = 3;

  public PageTables {
    rulings = List.copyOf(rulings);
    tables = List.copyOf(tables);
    rows = List.copyOf(rows);
  }

  /** The same with other tables. */
  public PageTables with(List<GridTable> others) {
    return new PageTables(rulings, others, rows);
  }

  /**
   * The tables of a page. Text that runs from top to bottom or upside down is read in its own
   * direction; the page is looked at in the direction of most of its text.
   *
   * @param ruledOnly whether tables without drawn cells are left out
   */
  public static PageTables of(Page page, boolean ruledOnly) {
    return of(page, ruledOnly, Tolerances.standard());
  }

  /**
   * The same with other tolerances.
   *
   * @param ruledOnly whether tables without drawn cells are left out
   * @param tolerances how exactly lines must be drawn
   */
  public static PageTables of(Page page, boolean ruledOnly, Tolerances tolerances) {
    int turn = page.mainTurn();
    PageTables found = upright(page.upright(turn), ruledOnly, tolerances);
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
    return new PageTables(
        lines,
        tables.stream().map(t -> turned(t, turn)).toList(),
        rows.stream().map(t -> turned(t, turn)).toList());
  }

  private static GridTable turned(GridTable table, Turn turn) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell c : table.cells()) {
      cells.add(
          new GridCell(c.row(), c.col(), c.rowspan(), c.colspan(), c.text(), turn.apply(c.box())));
    }
    return table.with(turn.apply(table.box()), cells);
  }

  private static PageTables upright(Page page, boolean ruledOnly, Tolerances tolerances) {
    Rulings drawn = new RulingCleaner(page, tolerances).lines();
    List<Word> words = WordsOfPage.of(page, drawn.uprights());
    RuledTables ruled = new RuledTables(words, false, tolerances);
    List<GridTable> tables = new ArrayList<>(ruled.of(drawn));
    addFilled(page, tables, tolerances);
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
    return new PageTables(all, tables, ruled.rows(drawn));
  }

  /** Adds the tables whose cells are filled rectangles, where no lines made a table already. */
  private static void addFilled(Page page, List<GridTable> tables, Tolerances tolerances) {
    double corner = tolerances.corner();
    List<Box> found = tables.stream().map(t -> t.box().grow(corner)).toList();
    Predicate<Box> elsewhere =
        box -> found.stream().noneMatch(f -> f.overlapX(box) > 0 && f.overlapY(box) > 0);
    if (page.fills().stream().noneMatch(f -> elsewhere.test(f.box()))) {
      return;
    }
    Rulings edges = new RulingCleaner(page, tolerances).linesAndEdges(elsewhere);
    List<Word> words = WordsOfPage.of(page, edges.uprights());
    for (GridTable t : new RuledTables(words, true, tolerances).of(edges)) {
      if (elsewhere.test(t.box()) && !headOnly(t, words)) {
        tables.add(t);
      }
    }
  }

  /**
   * Whether a table of filled rectangles is the shaded head of a larger one: closely below it a
   * line of text goes on with most of its columns.
   */
  private static boolean headOnly(GridTable table, List<Word> words) {
    if (table.rows() > HIGHEST_HEAD) {
      return false;
    }
    Box box = table.box();
    double below =
        words.stream()
            .filter(w -> w.turn() == 0 && w.box().middleY() > box.bottom())
            .filter(w -> w.box().overlapX(box) > 0)
            .mapToDouble(Word::baseline)
            .min()
            .orElse(Double.MAX_VALUE);
    List<Word> line =
        words.stream()
            .filter(w -> w.turn() == 0 && Math.abs(w.baseline() - below) < 0.3 * w.size())
            .toList();
    if (line.isEmpty() || below - box.bottom() > 2 * line.get(0).size()) {
      return false;
    }
    boolean inside =
        line.stream().allMatch(w -> box.left() < w.box().right() && w.box().left() < box.right());
    Set<Integer> columns = new HashSet<>();
    for (GridCell c : table.cells()) {
      if (c.colspan() == 1 && line.stream().anyMatch(w -> w.box().overlapX(c.box()) > 0)) {
        columns.add(c.col());
      }
    }
    boolean sparse = line.size() <= 2 * table.cols();
    return inside && sparse && columns.size() > 1 && columns.size() >= 0.6 * table.cols();
  }
}
