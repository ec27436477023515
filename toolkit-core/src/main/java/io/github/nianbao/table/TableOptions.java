package io.github.nianbao.table;

import io.github.nianbao.finding.Language;
import java.util.Set;

/**
 * How tables are looked for. Immutable; start from {@link #standard()}.
 *
 * @param pages pages to look at, counted from 1; empty for all
 * @param ruledOnly whether only tables with drawn cells are wanted
 * @param join whether a table that goes on over pages is one table
 * @param language language of complaints
 */
public record TableOptions(Set<Integer> pages, boolean ruledOnly, boolean join, Language language) {
  public TableOptions {
    pages = Set.copyOf(pages);
  }

  /** All pages, all kinds of tables, joined over pages. */
  public static TableOptions standard() {
    return new TableOptions(Set.of(), false, true, Language.EN);
  }

  /** The same for some pages only, counted from 1. */
  public TableOptions onPages(Set<Integer> wanted) {
    return new TableOptions(wanted, ruledOnly, join, language);
  }

  /** The same with or without joining over pages. */
  public TableOptions joining(boolean wanted) {
    return new TableOptions(pages, ruledOnly, wanted, language);
  }

  /** The same with or without the tables that have no drawn cells. */
  public TableOptions onlyRuled(boolean wanted) {
    return new TableOptions(pages, wanted, join, language);
  }

  /** The same with complaints in another language. */
  public TableOptions in(Language wanted) {
    return new TableOptions(pages, ruledOnly, join, wanted);
  }
}
