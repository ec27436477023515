package io.github.nianbao.table;

import java.io.IOException;
import java.util.List;

/** Writes tables as pipe tables; the first row is the head, as the format demands one. */
final class TableMarkdown {
  private TableMarkdown() {}

  static void write(List<Table> tables, Appendable out) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      out.append(i == 0 ? "" : "\n");
      List<String[]> rows = TableText.rows(tables.get(i));
      for (int r = 0; r < rows.size(); r++) {
        row(rows.get(r), out);
        if (r == 0) {
          out.append("|").append(" --- |".repeat(rows.get(0).length)).append("\n");
        }
      }
    }
  }

  private static void row(String[] row, Appendable out) throws IOException {
    out.append('|');
    for (String text : row) {
      out.append(' ').append(escaped(text)).append(" |");
    }
    out.append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\n", "<br>");
  }
}
