package io.github.nianbao.table;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The formats in which tables are written. */
public enum TableFormat {
  /** One object with all that is known of the tables, cell by cell. */
  JSON,
  /**
   * Comma-separated values (RFC 4180), a blank line between tables. What a spreadsheet would take
   * for a formula has an apostrophe in front: {@code =1+1} becomes {@code '=1+1}. Numbers do not:
   * {@code -5} stays.
   */
  CSV,
  /** A page with one table element for each table, spans kept. */
  HTML,
  /** Pipe tables as in GitHub's Markdown; the text of a merged cell stands in its first place. */
  MD;

  /** The name as on the command line, and the suffix of files: {@code json}, {@code csv} … */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes tables, in UTF-8 if {@code out} encodes so.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void write(List<Table> tables, Appendable out) throws IOException {
    switch (this) {
      case JSON -> TableJson.write(tables, out);
      case CSV -> TableCsv.write(tables, out);
      case HTML -> TableHtml.write(tables, out);
      case MD -> TableMarkdown.write(tables, out);
    }
  }
}
