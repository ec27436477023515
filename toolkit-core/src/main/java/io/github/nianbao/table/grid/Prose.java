package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Running text: lines of about one width, closely under each other, full of letters. It separates
 * tables and belongs to none that is not drawn.
 */
final class Prose {
  private Prose() {}

  /** The chunks among these (made with wide gaps) that are lines of paragraphs. */
  static Set<Chunk> in(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Chunk::baseline));
    Set<Chunk> prose = new HashSet<>();
    Set<Chunk> done = new HashSet<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (labels(sorted, i)) {
        done.add(sorted.get(i));
      }
    }
    for (int i = 0; i < sorted.size(); i++) {
      if (!done.contains(sorted.get(i))) {
        List<Chunk> block = block(sorted, i, done);
        done.addAll(block);
        if (isProse(block)) {
          prose.addAll(block);
        }
      }
    }
    return prose;
  }

  /** Whether a figure stands on the line of chunk {@code i}, to its right: then it is a label. */
  private static boolean labels(List<Chunk> sorted, int i) {
    Chunk c = sorted.get(i);
    double slack = 0.2 * c.size();
    int k = i;
    while (k > 0 && c.baseline() - sorted.get(k - 1).baseline() <= slack) {
      k--;
    }
    for (; k < sorted.size() && sorted.get(k).baseline() - c.baseline() <= slack; k++) {
      if (sorted.get(k).left() > c.right() && sorted.get(k).figure()) {
        return true;
      }
    }
    return false;
  }

  /** The lines under each other that begin with line {@code first}. */
  private static List<Chunk> block(List<Chunk> sorted, int first, Set<Chunk> done) {
    List<Chunk> block = new ArrayList<>();
    block.add(sorted.get(first));
    for (int i = first + 1; i < sorted.size(); i++) {
      Chunk last = block.get(block.size() - 1);
      Chunk next = sorted.get(i);
      double down = next.baseline() - last.baseline();
      if (down > 2.1 * last.size()) {
        break;
      }
      if (down > 0.5 * last.size() && !done.contains(next) && follows(last, next, block)) {
        block.add(next);
      }
    }
    return block;
  }

  private static boolean follows(Chunk last, Chunk next, List<Chunk> block) {
    double em = last.size();
    if (Math.abs(next.size() - em) > 0.12 * em) {
      return false;
    }
    Chunk longest = block.stream().max(Comparator.comparingDouble(Chunk::width)).orElseThrow();
    boolean sameLeft = Math.abs(next.left() - longest.left()) < 3.2 * em;
    if (block.size() >= 2) {
      double lead = block.get(1).baseline() - block.get(0).baseline();
      double here = next.baseline() - last.baseline();
      if (Math.abs(lead - here) > 0.35 * em) {
        return false;
      }
    }
    return sameLeft && next.box().overlapX(longest.box()) > 0.5 * next.width();
  }

  private static boolean isProse(List<Chunk> block) {
    double width = block.stream().mapToDouble(Chunk::width).max().orElse(0);
    double em = block.get(0).size();
    int full = 0;
    int words = 0;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < block.size(); i++) {
      Chunk c = block.get(i);
      full += c.width() > 0.75 * width ? 1 : 0;
      words += Math.max(c.words().size(), words(c.text()));
      text.append(c.text());
    }
    int n = block.size();
    if (Figures.letterShare(text.toString()) < 0.6) {
      return false;
    }
    boolean wordy = words >= 4.0 * n;
    if (n == 1) {
      return width > 30 * em && wordy;
    }
    if (n == 2) {
      return width > 20 * em && wordy;
    }
    return width > 11 * em && wordy && full >= 0.6 * (n - 1);
  }

  /** About how many words a text without blanks has: ideographs say more than letters. */
  private static int words(String text) {
    int ideographs = (int) text.codePoints().filter(Character::isIdeographic).count();
    return Math.max(text.length() / 9, ideographs / 5);
  }
}
