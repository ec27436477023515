package io.github.nianbao.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Finds the key, or any other word of a known few, that was probably meant. */
public final class NearestKey {
  private NearestKey() {}

  /**
   * The allowed keys nearest to {@code key}, several only when equally near; none when the nearest
   * differs in more than a third of its characters.
   */
  public static List<String> among(Collection<String> allowed, String key) {
    // A key much longer than any allowed one is near to none of them; comparing it would only cost.
    if (key.length() > 64) {
      return List.of();
    }
    TreeMap<Integer, List<String>> byDistance = new TreeMap<>();
    for (String candidate : allowed) {
      int distance = distance(fold(key), fold(candidate));
      if (distance <= Math.max(2, candidate.length() / 3) && distance < candidate.length()) {
        byDistance.computeIfAbsent(distance, d -> new ArrayList<>()).add(candidate);
      }
    }
    return byDistance.isEmpty() ? List.of() : List.copyOf(byDistance.firstEntry().getValue());
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  /** Edit distance in which swapping two neighbours is one edit. */
  static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
