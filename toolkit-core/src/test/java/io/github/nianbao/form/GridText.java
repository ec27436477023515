package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A grid as text for people: {@code [label ▸columns ▾rows]}, ▢ for a figure, one row a line. */
final class GridText {
  private GridText() {}

  static String of(Grid grid) {
    return grid.groups().stream()
        .flatMap(group -> group.lines().stream())
        .map(line -> kind(line) + String.join(" / ", cells(line)) + "\n")
        .collect(Collectors.joining());
  }

  private static String kind(Grid.Line line) {
    return String.format(Locale.ROOT, "%-8s", line.kind().name().toLowerCase(Locale.ROOT) + ":");
  }

  private static List<String> cells(Grid.Line line) {
    List<String> texts = new ArrayList<>();
    int figures = 0;
    for (Grid.Cell cell : line.cells()) {
      if (cell instanceof Grid.Place && cell.colspan() == 1) {
        figures++;
      } else {
        run(figures, texts);
        figures = 0;
        texts.add(spanned(cell instanceof Grid.Label label ? label.text() : "▢", cell));
      }
    }
    run(figures, texts);
    return texts;
  }

  private static void run(int figures, List<String> texts) {
    if (figures > 0) {
      texts.add("▢×" + figures);
    }
  }

  private static String spanned(String text, Grid.Cell cell) {
    String columns = cell.colspan() > 1 ? " ▸" + cell.colspan() : "";
    String rows = cell.rowspan() > 1 ? " ▾" + cell.rowspan() : "";
    return columns.isEmpty() && rows.isEmpty() ? text : "[" + text + columns + rows + "]";
  }
}
