package io.github.nianbao.table;

import java.util.List;

/** The head of a table, printed again on its next page. */
final class RepeatedHead {
  /** Heads of more rows are not looked for. */
  static final int HIGHEST = 8;

  private RepeatedHead() {}

  /**
   * How many rows at the top of a part repeat the top of the table, at most all but one of each.
   *
   * @param above the cells of the table
   * @param below the cells of the part, in the same columns, rows counted from 0
   */
  static int rows(List<Table.Cell> above, List<Table.Cell> below) {
    int most = Math.min(rows(above), rows(below) - 1);
    for (int head = Math.min(most, HIGHEST); head > 0; head--) {
      List<String> texts = texts(above, head);
      if (!texts.isEmpty() && texts.equals(texts(below, head)) && closed(below, head)) {
        return head;
      }
    }
    return 0;
  }

  private static int rows(List<Table.Cell> cells) {
    return cells.stream().mapToInt(c -> c.row() + c.rowspan()).max().orElse(0);
  }

  private static boolean closed(List<Table.Cell> cells, int rows) {
    return cells.stream().noneMatch(c -> c.row() < rows && c.row() + c.rowspan() > rows);
  }

  private static List<String> texts(List<Table.Cell> cells, int rows) {
    return cells.stream().filter(c -> c.row() < rows).map(RepeatedHead::key).sorted().toList();
  }

  private static String key(Table.Cell c) {
    String text = c.text().replaceAll("\\s", "");
    return c.row() + " " + c.col() + " " + c.rowspan() + " " + c.colspan() + " " + text;
  }
}
