package io.github.nianbao.read.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels of all tables of all forms, to tell labels from remarks in a row. Immutable. */
final class Vocabulary {
  private final Set<String> labels = new HashSet<>();
  private final Set<String> leaves = new HashSet<>();
  private final Set<Integer> unlabelled = new HashSet<>();

  Vocabulary(List<TableLabels> tables) {
    for (TableLabels table : tables) {
      labels.addAll(table.words());
      table.rows().stream()
          .filter(TableLabels.Row::leaf)
          .forEach(row -> leaves.add(row.label().folded()));
      if (!table.hasRowLabels()) {
        unlabelled.add(table.heads().get(0).leaves().size());
      }
    }
    leaves.remove("");
  }

  /**
   * Where the figures of a row begin, as its labels say: behind the label of a row of figures, or
   * at once in a row as wide as a table without row labels. What stands there that is no figure is
   * a remark instead of one: 见附件.
   *
   * @return index of the first figure, or -1 where labels do not tell
   */
  int figures(List<Token> cells) {
    int last = cells.size() - 1;
    while (last >= 0 && !isLabel(cells.get(last))) {
      last--;
    }
    if (last >= 0) {
      boolean leaf = leaves.contains(Folded.of(cells.get(last).text()).text());
      return leaf && last + 1 < cells.size() ? last + 1 : -1;
    }
    return unlabelled.contains(cells.size()) ? 0 : -1;
  }

  private boolean isLabel(Token cell) {
    return !cell.isBlank() && isLabel(cell.text());
  }

  /** Whether a text is a label of a form. */
  boolean isLabel(String text) {
    return labels.contains(Folded.of(text).text());
  }
}
