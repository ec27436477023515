package io.github.nianbao.table;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.table.grid.Tolerances;
import java.util.Set;

/**
 * How tables are looked for. Immutable and safe for use by several threads; start from {@link
 * #standard()}.
 *
 * @param pages pages to look at, counted from 1; empty for all
 * @param ruledOnly whether only tables with drawn cells are wanted
 * @param join whether a table that goes on over pages is one table
 * @param tolerances how exactly lines must be drawn, in points
 * @param messages the words of complaints
 */
public record TableOptions(
    Set<Integer> pages, boolean ruledOnly, boolean join, Tolerances tolerances, Messages messages) {
  private static final TableOptions STANDARD =
      new TableOptions(Set.of(), false, true, Tolerances.standard(), Messages.in(Language.EN));

  public TableOptions {
    pages = Set.copyOf(pages);
  }

  /** All pages, all kinds of tables, joined over pages; complaints in English. */
  public static TableOptions standard() {
    return STANDARD;
  }

  /** The same for some pages only, counted from 1. */
  public TableOptions onPages(Set<Integer> wanted) {
    return new TableOptions(wanted, ruledOnly, join, tolerances, messages);
  }

  /** The same with or without joining over pages. */
  public TableOptions joining(boolean wanted) {
    return new TableOptions(pages, ruledOnly, wanted, tolerances, messages);
  }

  /** The same with or without the tables that have no drawn cells. */
  public TableOptions onlyRuled(boolean wanted) {
    return new TableOptions(pages, wanted, join, tolerances, messages);
  }

  /** The same with lines drawn more or less exactly. */
  public TableOptions within(Tolerances wanted) {
    return new TableOptions(pages, ruledOnly, join, wanted, messages);
  }

  /** The same with complaints in another language. */
  public TableOptions in(Language wanted) {
    return in(Messages.in(wanted));
  }

  /** The same with complaints in these words. */
  public TableOptions in(Messages wanted) {
    return new TableOptions(pages, ruledOnly, join, tolerances, wanted);
  }
}
