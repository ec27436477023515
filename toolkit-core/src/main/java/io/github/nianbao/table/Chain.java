package io.github.nianbao.table;

import io.github.nianbao.table.grid.GridTable;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tables in the order of their pages, joined where they go on. A page is held until the next one is
 * known: only then a single row at its foot can be told from a frame around text.
 */
final class Chain {
  /** A table is handed out after so many pages, so that memory stays bounded. */
  private static final int LONGEST = 200;

  private final boolean join;
  private final Joining joining;
  private final Consumer<Table> consumer;
  private final Tables.PageObserver observer;
  private @Nullable Sheet held;
  private @Nullable TablePart last;
  private @Nullable Table open;

  Chain(TableOptions options, Consumer<Table> consumer, Tables.PageObserver observer) {
    this.join = options.join();
    this.joining = new Joining(options.tolerances().pageEdge());
    this.consumer = consumer;
    this.observer = observer;
  }

  /** A page with its tables, and with single rows that may be parts of tables. */
  private record Sheet(Page page, PageTables found, List<TablePart> parts, List<TablePart> rows) {
    static Sheet of(Page page, PageTables found) {
      return new Sheet(page, found, parts(page, found, found.tables()), rows(page, found));
    }

    private static List<TablePart> parts(Page page, PageTables found, List<GridTable> tables) {
      return tables.stream().map(t -> TablePart.of(page, found, t)).toList();
    }

    private static List<TablePart> rows(Page page, PageTables found) {
      return parts(page, found, found.rows()).stream().filter(p -> p.first() || p.last()).toList();
    }

    /** The table at the top of the page; a single row there is none by itself. */
    @Nullable TablePart first() {
      return parts.stream()
          .filter(part -> part.first() && rows.stream().noneMatch(row -> row.covers(part)))
          .findFirst()
          .orElse(null);
    }
  }

  void add(Page page, PageTables found) {
    Sheet next = Sheet.of(page, found);
    settle(next);
    held = next;
  }

  void close() {
    settle(null);
    held = null;
    handOut();
  }

  private void settle(@Nullable Sheet next) {
    if (held == null) {
      return;
    }
    List<TablePart> parts = new ArrayList<>(held.parts());
    for (TablePart row : join ? held.rows() : List.<TablePart>of()) {
      TablePart below = next == null ? null : next.first();
      if (open != null && last != null && joining.goesOn(last, open, row)) {
        parts.removeIf(row::covers);
        parts.add(0, row);
      } else if (below != null && joining.goesOn(row, row.alone(), below)) {
        parts.removeIf(row::covers);
        parts.add(row);
      }
    }
    observer.page(held.page(), held.found().with(parts.stream().map(TablePart::table).toList()));
    parts.forEach(this::add);
  }

  private void add(TablePart part) {
    boolean room = open != null && open.parts().size() < LONGEST;
    if (join && room && last != null && joining.goesOn(last, open, part)) {
      open = Joining.join(open, last, part);
    } else {
      handOut();
      open = part.alone();
    }
    last = part;
  }

  private void handOut() {
    if (open != null) {
      consumer.accept(open);
      open = null;
    }
  }
}
