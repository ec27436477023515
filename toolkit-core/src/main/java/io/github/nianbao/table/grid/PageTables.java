package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the tables of one page. Stateless and safe for use by several threads. */
public final class PageTables {
  private PageTables() {}

  /** The tables of a page, top to bottom. */
  public static List<GridTable> of(Page page) {
    Rulings drawn = Rulings.of(page);
    List<GridTable> tables = new ArrayList<>(ruled(page, drawn, false));
    List<Box> found = tables.stream().map(t -> t.box().grow(Lattice.SLACK)).toList();
    Predicate<Box> elsewhere =
        box -> found.stream().noneMatch(f -> f.overlapX(box) > 0 && f.overlapY(box) > 0);
    if (page.fills().stream().anyMatch(f -> elsewhere.test(f.box()))) {
      for (GridTable t : ruled(page, Rulings.withEdges(page, elsewhere), true)) {
        if (elsewhere.test(t.box())) {
          tables.add(t);
        }
      }
    }
    Predicate<Box> free =
        box ->
            tables.stream().noneMatch(t -> t.box().grow(1).contains(box.middleX(), box.middleY()));
    List<Word> words = new Words(drawn.uprights()).of(page.glyphs());
    words.removeIf(w -> !free.test(w.box()));
    Rulings rest =
        new Rulings(
            drawn.levels().stream().filter(r -> free.test(r.box())).toList(),
            drawn.uprights().stream().filter(r -> free.test(r.box())).toList());
    tables.addAll(new TextTables(rest, words, new Charts(page.drawings())).tables());
    return tables;
  }

  private static List<GridTable> ruled(Page page, Rulings rulings, boolean fills) {
    List<Word> words = new Words(rulings.uprights()).of(page.glyphs());
    return new RuledTables(words, fills).of(Lattice.of(rulings));
  }
}
