package io.github.nianbao.table.grid;

import java.util.Arrays;

/** Coordinates that belong together, brought down to one each. */
final class Positions {
  private Positions() {}

  /** Means of the groups of values of which neighbours lie no further apart than {@code slack}. */
  static double[] grouped(double[] values, double slack) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] out = new double[sorted.length];
    int n = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length
          || sorted[i] - sorted[i - 1] > slack
          || sorted[i] - sorted[from] > 2 * slack) {
        double sum = 0;
        for (int k = from; k < i; k++) {
          sum += sorted[k];
        }
        out[n++] = sum / (i - from);
        from = i;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /** Index of the position nearest to {@code value}; there is at least one. */
  static int nearest(double[] positions, double value) {
    int i = Arrays.binarySearch(positions, value);
    if (i >= 0) {
      return i;
    }
    int after = -i - 1;
    if (after == 0) {
      return 0;
    }
    if (after == positions.length) {
      return after - 1;
    }
    return positions[after] - value < value - positions[after - 1] ? after : after - 1;
  }
}
