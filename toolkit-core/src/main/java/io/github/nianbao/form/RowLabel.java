package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A row label; a leaf is a row of figures, any other node is a label beside several rows.
 *
 * @param key part of the path, empty where it leaves no trace in it
 * @param label label as printed
 * @param aliases other labels met in practice
 * @param children labels to the right, empty for a leaf
 */
public record RowLabel(String key, String label, List<String> aliases, List<RowLabel> children) {
  public RowLabel {
    aliases = List.copyOf(aliases);
    children = List.copyOf(children);
  }

  /** Rows covered. */
  public int height() {
    return children.isEmpty() ? 1 : children.stream().mapToInt(RowLabel::height).sum();
  }

  /** The leaves of several labels, top to bottom. */
  static List<Leaf> leaves(List<RowLabel> rows) {
    List<Leaf> leaves = new ArrayList<>();
    rows.forEach(row -> row.collect(List.of(), List.of(), leaves));
    return leaves;
  }

  private void collect(List<String> keys, List<String> labels, List<Leaf> leaves) {
    List<String> path = Paths.append(keys, key);
    List<String> names = Paths.append(labels, label);
    if (children.isEmpty()) {
      leaves.add(new Leaf(path, names));
    }
    children.forEach(child -> child.collect(path, names, leaves));
  }

  /**
   * A row of figures.
   *
   * @param keys its part of the path
   * @param labels labels from the outermost to its own
   */
  record Leaf(List<String> keys, List<String> labels) {}
}
