package io.github.nianbao.table;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The x positions between the columns of a table with drawn cells. A part that holds only rows of
 * wide cells has fewer of them than the whole table.
 */
final class ColumnEdges {
  /** Edges of two parts are one when they differ by no more than this, in points. */
  private static final double SLACK = 4;

  private final double[] edges;

  private ColumnEdges(double[] edges) {
    this.edges = edges;
  }

  static ColumnEdges of(List<Box> boxes) {
    double[] all =
        boxes.stream()
            .flatMapToDouble(b -> DoubleStream.of(b.left(), b.right()))
            .sorted()
            .toArray();
    List<Double> edges = new ArrayList<>();
    for (double x : all) {
      if (edges.isEmpty() || x - edges.get(edges.size() - 1) > SLACK) {
        edges.add(x);
      }
    }
    return new ColumnEdges(edges.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The finer of the two, where it has all edges of the other; else null. */
  static @Nullable ColumnEdges finer(ColumnEdges a, ColumnEdges b) {
    ColumnEdges most = a.edges.length >= b.edges.length ? a : b;
    ColumnEdges least = most == a ? b : a;
    boolean within = Arrays.stream(least.edges).allMatch(x -> most.index(x) >= 0);
    return within ? most : null;
  }

  /** How many columns lie between the edges. */
  int columns() {
    return edges.length - 1;
  }

  /** The cell in these columns. */
  Table.Cell place(Table.Cell c) {
    int left = index(c.box().left());
    int right = index(c.box().right());
    int cols = Math.max(1, right - left);
    return new Table.Cell(c.row(), left, c.rowspan(), cols, c.text(), c.page(), c.box());
  }

  private int index(double x) {
    for (int i = 0; i < edges.length; i++) {
      if (Math.abs(edges[i] - x) <= SLACK + 1) {
        return i;
      }
    }
    return -1;
  }
}
