package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The labels of the rows of a table without lines whose cells are centred from top to bottom. */
final class StubLeaves {
  /** A label of more lines is none. */
  private static final int MOST_LINES = 8;

  private final List<TextLine> anchors;
  private final List<TextLine> items;
  private final double em;

  private StubLeaves(List<TextLine> anchors, List<TextLine> items, double em) {
    this.anchors = anchors;
    this.items = items;
    this.em = em;
  }

  /**
   * The label of each row, without any text where it has none.
   *
   * @param anchors the lines of figures, one for each row
   * @param labels the lines of labels in the last column before the figures
   */
  static List<Stack> of(List<TextLine> anchors, List<Chunk> labels, double em) {
    return new StubLeaves(anchors, TextLine.of(labels), em).leaves();
  }

  /** Shares the lines of the last column out among the rows so that each label is centred. */
  private List<Stack> leaves() {
    int rows = anchors.size();
    int n = items.size();
    double[][] cost = new double[rows + 1][n + 1];
    int[][] taken = new int[rows + 1][n + 1];
    for (double[] line : cost) {
      Arrays.fill(line, 1e9);
    }
    cost[0][0] = 0;
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i <= n; i++) {
        for (int k = 0; cost[r][i] < 1e9 && k <= Math.min(MOST_LINES, n - i); k++) {
          double c = cost[r][i] + leafCost(items.subList(i, i + k), anchors.get(r));
          if (c < cost[r + 1][i + k]) {
            cost[r + 1][i + k] = c;
            taken[r + 1][i + k] = k;
          }
        }
      }
    }
    List<Stack> leaves = new ArrayList<>();
    int i = n;
    for (int r = rows; r > 0; r--) {
      int k = taken[r][i];
      List<Chunk> chunks = new ArrayList<>();
      items.subList(i - k, i).forEach(l -> chunks.addAll(l.chunks()));
      leaves.add(0, new Stack(chunks));
      i -= k;
    }
    return leaves;
  }

  private double leafCost(List<TextLine> lines, TextLine anchor) {
    if (lines.isEmpty()) {
      return 0.6;
    }
    double first = lines.get(0).baseline();
    double last = lines.get(lines.size() - 1).baseline();
    double off = ((first + last) / 2 - anchor.baseline()) / em;
    double loose = 0;
    for (int i = 1; i < lines.size(); i++) {
      double pitch = lines.get(i).baseline() - lines.get(i - 1).baseline();
      loose += pitch > 1.7 * em ? 2 : 0;
    }
    return Math.min(4, off * off) + loose;
  }
}
