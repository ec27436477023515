package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of a table without lines whose cells are centred from top to bottom: beside each row
 * of figures stands the middle of its label, and labels of groups stand in the middle of theirs.
 */
final class Stub {
  private final List<TextLine> anchors;
  private final List<Chunk> labels;
  private final Box head;
  private final double em;
  private List<double[]> columns = List.of();
  private List<Stack> leaves = List.of();
  private double[] borders = {};

  /**
   * @param anchors the lines of figures, one for each row
   * @param labels everything to the left of the figures
   * @param head what stands above the labels; the labels' own box where there is nothing
   */
  Stub(List<TextLine> anchors, List<Chunk> labels, Box head) {
    this.anchors = anchors;
    this.labels = labels;
    this.head = head;
    this.em = Columns.medianSize(anchors);
  }

  /**
   * The cells of the labels.
   *
   * @param firstRow row of the first anchor
   */
  List<GridCell> cells(int firstRow) {
    columns = StubColumns.of(labels, head, em);
    double left = columns.get(columns.size() - 1)[0] + 0.5 * em;
    List<Chunk> inner = labels.stream().filter(c -> c.right() > left).toList();
    leaves = StubLeaves.of(anchors, inner, em);
    findBorders();
    int last = columns.size() - 1;
    int[] from = new int[anchors.size()];
    Arrays.fill(from, last);
    List<GridCell> cells = new ArrayList<>();
    for (int c = last - 1; c >= 0; c--) {
      addGroups(c, from, firstRow, cells);
    }
    for (int r = 0; r < anchors.size(); r++) {
      Stack leaf = leaves.get(r);
      if (!leaf.chunks().isEmpty()) {
        cells.add(cell(leaf, firstRow + r, 1, from[r], last));
      }
    }
    return cells;
  }

  /** How many columns the labels have; known once the cells have been asked for. */
  int count() {
    return columns.size();
  }

  private static GridCell cell(Stack stack, int row, int rowspan, int first, int last) {
    return new GridCell(
        row, first, rowspan, last - first + 1, CellText.of(stack.words()), stack.box());
  }

  /** Heights between the rows, one more than rows. */
  private void findBorders() {
    int rows = anchors.size();
    borders = new double[rows + 1];
    double[] top = new double[rows];
    double[] bottom = new double[rows];
    for (int r = 0; r < rows; r++) {
      top[r] = anchors.get(r).baseline();
      bottom[r] = top[r];
      for (Chunk c : leaves.get(r).chunks()) {
        top[r] = Math.min(top[r], c.baseline());
        bottom[r] = Math.max(bottom[r], c.baseline());
      }
    }
    for (int r = 1; r < rows; r++) {
      borders[r] = (bottom[r - 1] + top[r]) / 2;
    }
    double half = rows > 1 ? Math.min((top[1] - bottom[0]) / 2, em) : em / 2;
    borders[0] = top[0] - half;
    borders[rows] = bottom[rows - 1] + half;
  }

  /**
   * Shares the rows out among the labels of a column of groups.
   *
   * @param from for each row the first column its leaf covers; lowered where it spans this one
   */
  private void addGroups(int c, int[] from, int firstRow, List<GridCell> cells) {
    double[] column = columns.get(c);
    List<Stack> groups =
        Stack.of(
            labels.stream()
                .filter(
                    k ->
                        k.left() < column[1]
                            && k.right() > column[0]
                            && k.right() < column[1] + 0.5 * em)
                .toList());
    int rows = anchors.size();
    int n = groups.size();
    double[][] cost = new double[rows + 1][n + 1];
    int[][] step = new int[rows + 1][n + 1];
    for (double[] line : cost) {
      Arrays.fill(line, 1e9);
    }
    cost[0][0] = 0;
    for (int r = 0; r < rows; r++) {
      for (int g = 0; g <= n; g++) {
        relax(cost, step, new int[] {r, r + 1, g, g}, skipCost(r, c));
        for (int e = r + 1; g < n && e <= rows && !intrudes(e - 1, c); e++) {
          relax(cost, step, new int[] {r, e, g, g + 1}, groupCost(groups.get(g), c, r, e));
        }
      }
    }
    int g = n;
    int r = rows;
    while (r > 0) {
      int start = step[r][g];
      if (start > 0) {
        g--;
        int[] span = span(groups.get(g), start - 1, r);
        cells.add(cell(groups.get(g), firstRow + span[0], span[1] - span[0], c, c));
        r = start - 1;
      } else {
        r--;
        if (from[r] == c + 1 && (intrudes(r, c) || centred(r, c))) {
          from[r] = c;
        }
      }
    }
  }

  /* Over several rows without labels of their own, a label is that of the one nearest to it. */
  private int[] span(Stack group, int from, int to) {
    int nearest = from;
    for (int r = from; r < to; r++) {
      if (!leaves.get(r).chunks().isEmpty()) {
        return new int[] {from, to};
      }
      if (distance(group, r) < distance(group, nearest)) {
        nearest = r;
      }
    }
    return new int[] {nearest, nearest + 1};
  }

  private double distance(Stack group, int row) {
    return Math.abs(group.middle() - anchors.get(row).baseline());
  }

  /** Keeps a way to (end row, end group) if it is the cheapest; {@code way} is from, to of each. */
  private static void relax(double[][] cost, int[][] step, int[] way, double price) {
    double c = cost[way[0]][way[2]] + price;
    if (c < cost[way[1]][way[3]] - 1e-9) {
      cost[way[1]][way[3]] = c;
      step[way[1]][way[3]] = way[3] > way[2] ? way[0] + 1 : 0;
    }
  }

  private double groupCost(Stack group, int c, int from, int to) {
    double across = 0;
    for (int r = from; r < to; r++) {
      across += centred(r, c) ? 0.4 : 0;
    }
    double middle = (borders[from] + borders[to]) / 2;
    double off = (middle - group.middle()) / em;
    boolean outside =
        group.chunks().get(0).baseline() < borders[from] - 0.5 * em
            || group.chunks().get(group.chunks().size() - 1).baseline() > borders[to] + 0.5 * em;
    return Math.min(1.5, off * off) + (outside ? 3 : 0) + across;
  }

  private double skipCost(int row, int c) {
    if (intrudes(row, c)) {
      return 0;
    }
    return centred(row, c) ? 0.2 : 0.6;
  }

  private boolean intrudes(int row, int c) {
    Stack leaf = leaves.get(row);
    return !leaf.chunks().isEmpty() && leaf.left() < columns.get(c)[1] - 0.4 * em;
  }

  /** Whether a leaf stands in the middle of this column and all after it, and not at the left. */
  private boolean centred(int row, int c) {
    Stack leaf = leaves.get(row);
    if (leaf.chunks().isEmpty()) {
      return false;
    }
    if (leftAligned(leaf)) {
      return false;
    }
    double left = columns.get(c)[0];
    double right = columns.get(columns.size() - 1)[1];
    Box box = leaf.box();
    return Math.abs(box.middleX() - (left + right) / 2) < 1.2 * em;
  }

  /** Whether a leaf begins where most leaves begin. */
  private boolean leftAligned(Stack leaf) {
    long same =
        leaves.stream()
            .filter(l -> !l.chunks().isEmpty() && Math.abs(l.left() - leaf.left()) < 0.2 * em)
            .count();
    return 2 * same > leaves.size();
  }
}
