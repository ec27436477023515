package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.List;

/** Paths of figures: keys joined by full stops, empty keys left out. */
final class Paths {
  private Paths() {}

  /** The list with one more element, unless that is empty. */
  static List<String> append(List<String> parts, String part) {
    if (part.isEmpty()) {
      return parts;
    }
    List<String> longer = new ArrayList<>(parts);
    longer.add(part);
    return List.copyOf(longer);
  }

  /** The path of a figure. */
  static String join(String table, List<String> row, List<String> column) {
    List<String> all = new ArrayList<>();
    all.add(table);
    all.addAll(row);
    all.addAll(column);
    return String.join(".", all);
  }
}
