package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of the labels of a table without lines whose cells are centred from top to bottom.
 */
final class StubColumns {
  private final List<Chunk> labels;
  private final Box head;
  private final double em;
  private final List<double[]> columns = new ArrayList<>();

  private StubColumns(List<Chunk> labels, Box head, double em) {
    this.labels = labels;
    this.head = head;
    this.em = em;
  }

  /**
   * Where the text of each column begins and ends, from left to right; at least one.
   *
   * @param labels all labels, at least one
   * @param head what stands above the labels
   */
  static List<double[]> of(List<Chunk> labels, Box head, double em) {
    StubColumns found = new StubColumns(labels, head, em);
    found.find();
    found.addBlankColumn();
    return found.columns;
  }

  /** The longest chain of chunks side by side, each as narrow as can be, and what is over one. */
  private void find() {
    List<Chunk> chunks = new ArrayList<>(labels);
    chunks.sort(Comparator.comparingDouble(Chunk::right));
    double end = Double.NEGATIVE_INFINITY;
    for (Chunk c : chunks) {
      if (c.left() > end + 0.1 * em && (columns.isEmpty() || beside(c, chunks, end))) {
        columns.add(new double[] {c.left(), c.right()});
        end = c.right();
      }
    }
    List<double[]> narrow = columns.stream().map(double[]::clone).toList();
    for (Chunk c : chunks) {
      int only = -1;
      int over = 0;
      for (int k = 0; k < narrow.size(); k++) {
        if (c.left() < narrow.get(k)[1] && c.right() > narrow.get(k)[0]) {
          only = k;
          over++;
        }
      }
      if (over == 1) {
        columns.get(only)[0] = Math.min(columns.get(only)[0], c.left());
        columns.get(only)[1] = Math.max(columns.get(only)[1], c.right());
      }
    }
    for (int c = 1; c < columns.size(); c++) {
      columns.get(c)[0] = Math.max(columns.get(c)[0], columns.get(c - 1)[1] + 0.05 * em);
    }
  }

  /** A first column without any text, of which only labels over several columns tell. */
  private void addBlankColumn() {
    double first = columns.get(0)[0];
    double middle = (first + columns.get(columns.size() - 1)[1]) / 2;
    double wider = head.middleX();
    boolean told =
        labels.stream()
            .anyMatch(c -> Math.abs(c.middle() - wider) < 0.5 * em && c.left() > first + em);
    boolean intruding = labels.stream().anyMatch(c -> c.left() < first - 0.7 * em);
    boolean off = middle - wider > em && told;
    if (head.left() < first - 2 * em && columns.size() > 1 && (intruding || off)) {
      columns.add(0, new double[] {head.left(), first - 0.2 * em});
    }
  }

  /** Whether a chunk stands beside another one: one that ends before, or one behind it. */
  private static boolean beside(Chunk c, List<Chunk> chunks, double end) {
    return chunks.stream()
        .anyMatch(
            o ->
                (o.right() <= end || o.left() >= c.right() - 0.5) && o.box().overlapY(c.box()) > 1);
  }
}
