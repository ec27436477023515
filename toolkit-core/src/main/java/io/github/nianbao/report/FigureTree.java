package io.github.nianbao.report;

import io.github.nianbao.form.FormTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The keys of a table as they nest in the report file, in the order of the form. */
sealed interface FigureTree {

  /** Keys over others. */
  record Group(Map<String, FigureTree> members) implements FigureTree {
    /** Whether every member is a figure: a row, written on one line. */
    boolean row() {
      return members.values().stream().allMatch(Leaf.class::isInstance);
    }

    /** Adds the paths of all figures. */
    void collect(Set<String> paths) {
      for (FigureTree member : members.values()) {
        if (member instanceof Group group) {
          group.collect(paths);
        } else if (member instanceof Leaf leaf) {
          paths.add(leaf.path());
        }
      }
    }
  }

  /** A figure. */
  record Leaf(String path) implements FigureTree {}

  /** The keys below the table's own. */
  static Group of(FormTable table) {
    Group root = new Group(new LinkedHashMap<>());
    for (String path : table.fields().keySet()) {
      String[] keys = path.substring(table.key().length() + 1).split("\\.", -1);
      Group group = root;
      for (int i = 0; i < keys.length - 1; i++) {
        FigureTree inner =
            group.members().computeIfAbsent(keys[i], key -> new Group(new LinkedHashMap<>()));
        if (!(inner instanceof Group next)) {
          throw new IllegalArgumentException("A figure has figures below it: " + path);
        }
        group = next;
      }
      group.members().put(keys[keys.length - 1], new Leaf(path));
    }
    return frozen(root);
  }

  private static Group frozen(Group group) {
    Map<String, FigureTree> members = new LinkedHashMap<>();
    group
        .members()
        .forEach((key, member) -> members.put(key, member instanceof Group g ? frozen(g) : member));
    return new Group(Collections.unmodifiableMap(members));
  }
}
