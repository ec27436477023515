package io.github.nianbao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rows of a text as the table that they were: what was merged is merged again. Rows with more than
 * three figures are those of tables two and three, where heads stand below heads.
 */
final class TextTable {
  private static final Pattern FIGURE =
      Pattern.compile("[-+]*[\\d０-９][\\d０-９,，. ]*(万?[件元])?|/|无|约\\d.*");

  /** Heads with others below them, in either script. */
  private static final Pattern GROUP =
      Pattern.compile("申.*人.*情.*|法人.*|行政[复復複].*|行政[诉訴].*|.*起[诉訴].*");

  /** Labels by how deep they stand. */
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("[一二三四]、.*"),
          Pattern.compile("[（(][一二三四五六七][）)].*|\\d、.*"),
          Pattern.compile("\\d[.．].*|[①-⑳].*"));

  private final List<List<String>> rows;

  /** So many columns there are of labels. */
  private final int labels;

  /** So many columns there are of figures. */
  private final int figures;

  /** A cell of the page. */
  record Cell(String text, int column, int colspan, int rowspan) {
    int end() {
      return column + colspan;
    }

    Cell down(int rows) {
      return new Cell(text, column, colspan, rows);
    }
  }

  TextTable(List<List<String>> rows) {
    this.rows = rows.stream().map(TextTable::trimmed).filter(row -> !row.isEmpty()).toList();
    this.figures = this.rows.stream().mapToInt(TextTable::figures).max().orElse(0);
    int most =
        this.rows.stream().filter(TextTable::isBody).mapToInt(TextTable::labels).max().orElse(1);
    this.labels = most > 1 && figures > 3 ? LEVELS.size() : most;
  }

  /** The cells of the page, row by row. */
  List<List<Cell>> cells() {
    List<List<Cell>> cells = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = at;
      while (end < rows.size() && !isBody(rows.get(end))) {
        end++;
      }
      List<List<String>> heads = rows.subList(at, end);
      if (figures > 3 && !heads.isEmpty()) {
        cells.addAll(tree(heads));
      } else {
        heads.forEach(head -> cells.add(spread(head)));
      }
      int columns = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).size();
      for (at = end; at < rows.size() && isBody(rows.get(at)); at++) {
        cells.add(body(rows.get(at), columns));
      }
    }
    return merged(cells);
  }

  /* The first cells take a column each, the last one what is left. */
  private List<Cell> spread(List<String> row) {
    List<Cell> cells = new ArrayList<>();
    int end = Math.max(row.size(), labels + figures);
    for (int i = 0; i < row.size(); i++) {
      cells.add(new Cell(row.get(i), i, i == row.size() - 1 ? end - i : 1, 1));
    }
    return cells;
  }

  private List<Cell> body(List<String> row, int columns) {
    int own = labels(row);
    if (labels == 1 && row.size() == columns) {
      return spread(row);
    }
    List<Cell> cells = new ArrayList<>();
    int column = labels < LEVELS.size() ? 0 : level(row.get(0));
    for (int i = 0; i < own; i++) {
      int colspan = i == own - 1 ? labels - column : 1;
      cells.add(new Cell(row.get(i), column++, Math.max(1, colspan), 1));
    }
    for (int i = 0; i < figures; i++) {
      String figure = own + i < row.size() ? row.get(own + i) : "";
      cells.add(new Cell(figure, labels + i, 1, 1));
    }
    return cells;
  }

  private static int level(String label) {
    return IntStream.range(0, LEVELS.size())
        .filter(level -> LEVELS.get(level).matcher(label).matches())
        .findFirst()
        .orElse(0);
  }

  /* Heads below heads; those without any reach down to the figures. */
  private List<List<Cell>> tree(List<List<String>> heads) {
    List<List<Cell>> cells = new ArrayList<>();
    heads.forEach(head -> cells.add(new ArrayList<>()));
    int corner = labels > 0 && !isGroup(heads.get(0).get(0)) ? 1 : 0;
    if (corner > 0) {
      cells.get(0).add(new Cell(heads.get(0).get(0), 0, labels, heads.size()));
    }
    below(heads, heads.get(0).subList(corner, heads.get(0).size()), labels, cells);
    return cells;
  }

  /** Puts heads and those below them in place, and tells where the next column is. */
  private static int below(
      List<List<String>> heads, List<String> own, int start, List<List<Cell>> cells) {
    int depth = cells.size() - heads.size();
    int column = start;
    List<List<String>> rest = heads.subList(1, heads.size());
    for (String text : own) {
      int end = column + 1;
      if (isGroup(text) && !rest.isEmpty()) {
        end = below(rest, children(heads.get(0), text, rest.get(0)), column, cells);
      }
      int rows = end == column + 1 ? heads.size() : 1;
      cells.get(depth).add(new Cell(text, column, end - column, rows));
      column = end;
    }
    return column;
  }

  /* Of two groups the second has the groups below; where there are none, all have as many heads. */
  private static List<String> children(List<String> heads, String group, List<String> below) {
    List<String> groups = heads.stream().filter(TextTable::isGroup).toList();
    int each = below.size() / groups.size();
    int at = groups.indexOf(group);
    int first =
        IntStream.range(0, below.size())
            .filter(i -> isGroup(below.get(i)))
            .findFirst()
            .orElse(each);
    int from = at == 0 ? 0 : first * at;
    int to = at == groups.size() - 1 ? below.size() : first * (at + 1);
    return below.subList(from, to);
  }

  /* A label reaches down to the next row that begins in its column or before it. */
  private static List<List<Cell>> merged(List<List<Cell>> cells) {
    List<List<Cell>> merged = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Cell> row = new ArrayList<>();
      for (Cell cell : cells.get(i)) {
        int end = i + 1;
        while (end < cells.size() && cells.get(end).get(0).column() >= cell.end()) {
          end++;
        }
        row.add(cell.rowspan() > 1 ? cell : cell.down(end - i));
      }
      merged.add(row);
    }
    return merged;
  }

  /* Blank cells count between figures only. */
  private static List<String> trimmed(List<String> row) {
    int last = row.size();
    while (last > 0 && row.get(last - 1).isEmpty()) {
      last--;
    }
    int first = labels(row);
    return IntStream.range(0, last)
        .filter(i -> i >= first || !row.get(i).isEmpty())
        .mapToObj(row::get)
        .toList();
  }

  private static boolean isBody(List<String> row) {
    return figures(row) > 0;
  }

  private static int figures(List<String> row) {
    return row.size() - labels(row);
  }

  /** How many cells stand before the first figure. */
  private static int labels(List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> FIGURE.matcher(row.get(i)).matches())
        .findFirst()
        .orElse(row.size());
  }

  private static boolean isGroup(String text) {
    return GROUP.matcher(text).matches();
  }
}
