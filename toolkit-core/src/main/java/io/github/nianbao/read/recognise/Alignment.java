package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.Head.Entry;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Printed headings against those of the form, in order: the cheapest way to pair them, and whether
 * there is only one. Immutable.
 */
final class Alignment {
  private static final double GAP = 0.7;
  private static final double CUT = 0.4;
  private static final double OTHER = 1.3;
  private static final double SOUND = 0.4;

  private final int[] pairs;
  private final List<Integer> extra;
  private final boolean sound;

  private Alignment(int[] pairs, List<Integer> extra, boolean sound) {
    this.pairs = pairs;
    this.extra = extra;
    this.sound = sound;
  }

  /** Pairs headings of the form with printed ones. */
  static Alignment of(List<Entry> entries, List<Print> prints) {
    double[][] cost = new double[entries.size() + 1][prints.size() + 1];
    for (int i = 0; i <= entries.size(); i++) {
      for (int j = 0; j <= prints.size(); j++) {
        cost[i][j] = cheapest(cost, i, j, entries, prints);
      }
    }
    int[] early = trace(cost, entries, prints, true);
    int[] late = trace(cost, entries, prints, false);
    double total = cost[entries.size()][prints.size()];
    boolean sound =
        !prints.isEmpty() && Arrays.equals(early, late) && total <= SOUND * entries.size() + GAP;
    return new Alignment(early, unpaired(early, prints.size()), sound);
  }

  private static double cheapest(
      double[][] cost, int i, int j, List<Entry> entries, List<Print> prints) {
    if (i == 0 || j == 0) {
      return (i + j) * GAP;
    }
    double pair = cost[i - 1][j - 1] + price(entries.get(i - 1), prints.get(j - 1));
    return Math.min(pair, GAP + Math.min(cost[i - 1][j], cost[i][j - 1]));
  }

  private static double price(Entry entry, Print print) {
    Fit fit = entry.label().fit(print);
    if (fit.atLeast(Fit.NOTED)) {
      return 0;
    }
    if (entry.label().isCut(print)) {
      return CUT;
    }
    double share = (double) entry.label().slips(print) / entry.label().folded().length();
    return share <= 0.5 ? CUT + share : OTHER;
  }

  private static int[] trace(
      double[][] cost, List<Entry> entries, List<Print> prints, boolean pairFirst) {
    int[] pairs = new int[entries.size()];
    Arrays.fill(pairs, -1);
    int i = entries.size();
    int j = prints.size();
    while (i > 0 && j > 0) {
      double pair = cost[i - 1][j - 1] + price(entries.get(i - 1), prints.get(j - 1));
      boolean mayPair = equal(cost[i][j], pair);
      boolean mayDrop = equal(cost[i][j], cost[i - 1][j] + GAP);
      boolean maySkip = equal(cost[i][j], cost[i][j - 1] + GAP);
      if (mayPair && (pairFirst || (!mayDrop && !maySkip))) {
        pairs[--i] = --j;
      } else if (mayDrop) {
        i--;
      } else {
        j--;
      }
    }
    return pairs;
  }

  private static boolean equal(double a, double b) {
    return Math.abs(a - b) < 1e-9;
  }

  private static List<Integer> unpaired(int[] pairs, int prints) {
    List<Integer> extra = new ArrayList<>();
    for (int j = 0; j < prints; j++) {
      int print = j;
      if (Arrays.stream(pairs).noneMatch(pair -> pair == print)) {
        extra.add(j);
      }
    }
    return List.copyOf(extra);
  }

  /** Whether the headings fit and there is only one way to pair them. */
  boolean isSound() {
    return sound;
  }

  /** Number of the printed heading of an entry, -1 where it is missing. */
  int print(int entry) {
    return pairs[entry];
  }

  /** Whether an entry has no printed heading. */
  boolean isMissing(int entry) {
    return pairs[entry] < 0;
  }

  /** Numbers of the printed headings that the form does not have. */
  List<Integer> extra() {
    return extra;
  }
}
