package io.github.nianbao.migrate;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.FigureField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of many cells in few words: a whole table by its name, a whole row by its label, else the
 * row with the columns concerned. Immutable.
 *
 * @param all figures of a form
 * @param tables names of tables by key
 * @param messages how the language lists things
 */
record Places(List<FigureField> all, Map<String, String> tables, Messages messages) {
  Places {
    all = List.copyOf(all);
    tables = Map.copyOf(tables);
  }

  /** The names as one text. */
  String of(List<FigureField> cells) {
    Map<String, Map<String, List<FigureField>>> wanted = byTable(cells);
    Map<String, Map<String, List<FigureField>>> whole = byTable(all);
    List<String> names = new ArrayList<>();
    wanted.forEach(
        (table, rows) -> {
          if (rows.equals(whole.get(table))) {
            names.add(tables.getOrDefault(table, table));
          } else {
            rows.forEach((row, own) -> names.add(name(row, own, whole.get(table).get(row))));
          }
        });
    return messages.list(names);
  }

  private String name(String row, List<FigureField> cells, List<FigureField> whole) {
    if (cells.equals(whole)) {
      return row;
    }
    return row + "（" + messages.list(cells.stream().map(Places::column).toList()) + "）";
  }

  private static Map<String, Map<String, List<FigureField>>> byTable(List<FigureField> fields) {
    Map<String, Map<String, List<FigureField>>> tables = new LinkedHashMap<>();
    for (FigureField field : fields) {
      tables
          .computeIfAbsent(field.table(), key -> new LinkedHashMap<>())
          .computeIfAbsent(row(field), key -> new ArrayList<>())
          .add(field);
    }
    return tables;
  }

  /** What stands for the row: where a table has no row labels, the headings above the columns. */
  private static String row(FigureField field) {
    List<String> headings = field.columnLabels();
    return field.row().isEmpty()
        ? String.join("／", headings.subList(0, headings.size() - 1))
        : field.rowName();
  }

  /** The heading of a figure's own column. */
  static String column(FigureField field) {
    return field.columnLabels().get(field.columnLabels().size() - 1);
  }
}
