package io.github.nianbao.table.grid;

import java.util.List;

/** Finds how many lines at the top of a table without drawn cells are its head. */
final class HeadLines {
  /** A head of more lines than this is none. */
  private static final int MOST = 9;

  private HeadLines() {}

  static int count(RegionTable table) {
    List<TextLine> lines = table.region().lines();
    int data = firstData(table);
    int head = 0;
    for (int i = 0; i < Math.min(lines.size() - 1, MOST); i++) {
      boolean ruled = table.region().ruledBetween(lines.get(i), lines.get(i + 1)) > 0.8;
      if (ruled && (head == 0 || i < data)) {
        head = i + 1;
        if (i + 1 > data) {
          break;
        }
      }
    }
    if (head == 0 || head > data + 2 || (head > data && ruledRows(table, head))) {
      head = Math.min(data, MOST);
    }
    return Math.min(head, lines.size() - 1);
  }

  /**
   * Whether rules separate most lines from here on: then the first rule ends a row, not the head.
   */
  private static boolean ruledRows(RegionTable table, int from) {
    List<TextLine> lines = table.region().lines();
    int ruled = 0;
    for (int i = from; i + 1 < lines.size(); i++) {
      ruled += table.region().ruledBetween(lines.get(i), lines.get(i + 1)) > 0.8 ? 1 : 0;
    }
    return ruled > 0 && 2 * ruled >= lines.size() - from - 1;
  }

  /** Index of the first line with a label and mostly figures. */
  private static int firstData(RegionTable table) {
    for (int i = 0; i < table.placed().size(); i++) {
      List<Placed> line = table.placed().get(i);
      long figures =
          line.stream().filter(p -> p.first() > 0 && p.chunk().figure() && !year(p)).count();
      long others = line.stream().filter(p -> p.first() > 0).count();
      boolean label =
          line.get(0).first() == 0 || (line.size() > 2 && !line.get(0).chunk().figure());
      if (label && others > 0 && 2 * figures >= others) {
        return i;
      }
    }
    return 1;
  }

  /** Whether a chunk reads like a year, a frequent heading. */
  private static boolean year(Placed p) {
    String t = p.chunk().text();
    return t.length() >= 4
        && (t.startsWith("19") || t.startsWith("20"))
        && Character.isDigit(t.charAt(2))
        && Character.isDigit(t.charAt(3))
        && (t.length() == 4 || !Character.isDigit(t.charAt(4)));
  }
}
