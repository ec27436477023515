package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A column heading; a leaf holds figures, any other node is a heading over others.
 *
 * @param key part of the path, empty for a heading that leaves no trace in it
 * @param label heading as printed
 * @param aliases other headings met in practice
 * @param span grid columns that a leaf covers, at least 1
 * @param quantity what a leaf counts
 * @param children headings below, empty for a leaf
 */
public record Column(
    String key,
    String label,
    List<String> aliases,
    int span,
    Quantity quantity,
    List<Column> children) {
  public Column {
    aliases = List.copyOf(aliases);
    children = List.copyOf(children);
  }

  /** Levels of headings from here down, at least 1. */
  public int depth() {
    return 1 + children.stream().mapToInt(Column::depth).max().orElse(0);
  }

  /** Grid columns covered. */
  public int width() {
    return children.isEmpty() ? span : children.stream().mapToInt(Column::width).sum();
  }

  /** The leaves of several headings, left to right. */
  static List<Leaf> leaves(List<Column> columns) {
    List<Leaf> leaves = new ArrayList<>();
    columns.forEach(column -> column.collect(List.of(), List.of(), leaves));
    return leaves;
  }

  private void collect(List<String> keys, List<String> labels, List<Leaf> leaves) {
    List<String> path = Paths.append(keys, key);
    List<String> headings = Paths.append(labels, label);
    if (children.isEmpty()) {
      leaves.add(new Leaf(path, headings, this));
    }
    children.forEach(child -> child.collect(path, headings, leaves));
  }

  /**
   * A column of figures.
   *
   * @param keys its part of the path
   * @param labels headings from the outermost to its own
   * @param column the leaf
   */
  record Leaf(List<String> keys, List<String> labels, Column column) {}
}
