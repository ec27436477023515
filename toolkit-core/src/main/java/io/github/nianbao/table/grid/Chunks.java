package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words together to chunks, the lines of cells. */
final class Chunks {
  private static final double IDEOGRAPH_GAP = 0.33;

  private final List<Ruling> uprights;
  private final double gap;
  private final double figureGap;

  /**
   * @param uprights lines that chunks never cross
   * @param gap a wider space, in ems, separates chunks
   * @param figureGap a wider space, in ems, separates figures
   */
  Chunks(List<Ruling> uprights, double gap, double figureGap) {
    this.uprights = uprights;
    this.gap = gap;
    this.figureGap = figureGap;
  }

  /** The chunks of the given words, line by line from the top. */
  List<Chunk> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    List<Chunk> chunks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameLine(sorted.get(i - 1), sorted.get(i))) {
        addChunks(sorted.subList(from, i), chunks);
        from = i;
      }
    }
    return chunks;
  }

  private static boolean sameLine(Word a, Word b) {
    return b.baseline() - a.baseline() <= 0.15 * Math.min(Math.min(a.size(), b.size()), 12);
  }

  private void addChunks(List<Word> line, List<Chunk> chunks) {
    List<Word> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(w -> w.box().left()));
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || apart(sorted.get(i - 1), sorted.get(i))) {
        chunks.add(new Chunk(sorted.subList(from, i)));
        from = i;
      }
    }
  }

  private boolean apart(Word a, Word b) {
    double between = b.box().left() - a.box().right();
    double em = Math.max(a.size(), b.size());
    boolean figures = a.figure() && b.figure() && !leader(a) && !leader(b);
    double widest = figures ? figureGap : ideographs(a, b) ? Math.min(gap, IDEOGRAPH_GAP) : gap;
    if (between > widest * em || (figures && !b.spaced() && touching(a, b, between))) {
      return true;
    }
    double y = a.box().middleY();
    for (Ruling r : uprights) {
      if (r.at() > a.box().middleX()
          && r.at() < b.box().middleX()
          && r.start() <= y
          && y <= r.end()) {
        return true;
      }
    }
    return false;
  }

  /** Numbers that stand closer than words and are two all the same are those of two cells. */
  private static boolean touching(Word a, Word b, double between) {
    return between > 0
        && between <= Words.BLANK * Math.max(a.size(), b.size())
        && Character.isDigit(a.text().charAt(a.text().length() - 1))
        && Character.isDigit(b.text().charAt(0));
  }

  /** Ideographs are set without spaces: a small gap beside one separates already. */
  private static boolean ideographs(Word a, Word b) {
    String before = a.text();
    return !b.spaced()
        && Character.isIdeographic(before.codePointBefore(before.length()))
        && b.text().length() > 1;
  }

  private static boolean leader(Word word) {
    return word.text().chars().allMatch(c -> c == '.' || c == '…' || c == '·' || c == '_');
  }
}
