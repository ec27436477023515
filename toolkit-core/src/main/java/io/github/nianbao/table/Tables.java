package io.github.nianbao.table;

import io.github.nianbao.table.grid.GridTable;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a PDF. */
public record Tables(int pages, List<Table> tables) {
  public Tables {
    tables = List.copyOf(tables);
  }

  /** The tables of a PDF, with the standard options. */
  public static Tables of(Path pdf) throws IOException {
    return of(pdf, TableOptions.standard());
  }

  /** The tables of a PDF. */
  public static Tables of(Path pdf, TableOptions options) throws IOException {
    List<Table> tables = new ArrayList<>();
    try (PageReader reader = PageReader.open(pdf, options.language())) {
      for (int n = 1; n <= reader.count(); n++) {
        if (options.pages().isEmpty() || options.pages().contains(n)) {
          Page page = reader.read(n);
          for (GridTable t : PageTables.of(page)) {
            tables.add(table(n, t));
          }
        }
      }
      return new Tables(reader.count(), tables);
    }
  }

  private static Table table(int page, GridTable t) {
    List<Table.Cell> cells =
        t.cells().stream()
            .map(
                c ->
                    new Table.Cell(
                        c.row(), c.col(), c.rowspan(), c.colspan(), c.text(), page, c.box()))
            .toList();
    return new Table(
        List.of(new Table.Part(page, t.box())),
        t.rows(),
        t.cols(),
        cells,
        t.headRows(),
        t.ruled(),
        t.confidence(),
        t.reasons());
  }
}
