package io.github.nianbao.table.grid;

import java.util.List;

/** Tells a table of contents: titles, leaders, and the numbers of pages, ever rising. */
final class Contents {
  /** Fewer entries may be a short table of two columns. */
  private static final int FEWEST = 4;

  private Contents() {}

  static boolean listed(RegionTable table) {
    List<TextLine> lines = table.region().lines();
    int entries = 0;
    int led = 0;
    double before = 0;
    for (TextLine line : lines) {
      Chunk last = line.chunks().get(line.count() - 1);
      double page = Figures.value(last.words().get(last.words().size() - 1).text());
      boolean number = page > 0 && page == Math.rint(page) && page < 10_000;
      if (number && page < before) {
        return false;
      }
      if (number) {
        before = page;
        entries++;
        led += led(line, table.region().levels()) ? 1 : 0;
      }
    }
    return entries >= FEWEST && 2 * entries > lines.size() && 2 * led > entries;
  }

  /** Whether dots or a rule at the baseline lead to the end of a line. */
  private static boolean led(TextLine line, List<Ruling> levels) {
    if (line.chunks().stream()
        .anyMatch(c -> c.text().contains("....") || c.text().contains("……"))) {
      return true;
    }
    if (line.count() != 2) {
      return false;
    }
    double from = line.chunks().get(0).right();
    double to = line.chunks().get(1).left();
    return levels.stream()
        .filter(r -> Math.abs(r.at() - line.baseline()) < 0.35 * line.size())
        .anyMatch(r -> r.within(from, to) > 0.6 * (to - from) && r.length() < 1.1 * (to - from));
  }
}
