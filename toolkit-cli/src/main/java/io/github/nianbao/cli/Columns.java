package io.github.nianbao.cli;

import io.github.nianbao.document.TextWidth;
import java.io.PrintStream;
import java.util.List;

/** Rows of text in columns that line up on a terminal, where a Chinese character is two wide. */
final class Columns {
  private static final String GAP = "  ";

  private Columns() {}

  /** Prints rows, all of the same number of cells; nothing is cut off. */
  static void print(List<List<String>> rows, PrintStream out) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size() - 1; column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widest(rows, column) - width(cell))).append(GAP);
      }
      out.println(line.append(row.get(row.size() - 1)));
    }
  }

  private static int widest(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  private static int width(String text) {
    return (int) Math.round(TextWidth.of(text) * 2);
  }
}
