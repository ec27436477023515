package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Puts characters together to words. */
final class Words {
  /** Baselines of one line agree to this part of the em. */
  private static final double SAME_LINE = 0.15;

  /** A gap of this part of the em is a blank; letters of one word are spaced less. */
  static final double BLANK = 0.2;

  private final List<Ruling> uprights;

  /**
   * @param uprights lines that words never cross
   */
  Words(List<Ruling> uprights) {
    this.uprights = uprights;
  }

  /** The words of all characters that read left to right, line by line from the top. */
  List<Word> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(g -> g.turn() != 0);
    List<Word> words = new ArrayList<>();
    takeWideNumbers(sorted, words);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameLine(sorted.get(i - 1), sorted.get(i))) {
        addWords(sorted.subList(from, i), words);
        from = i;
      }
    }
    return words;
  }

  /** Makes words of the numbers that run out of their cells, as if they had had room. */
  private void takeWideNumbers(List<Glyph> painted, List<Word> words) {
    Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (WideNumbers.Run run : new WideNumbers(uprights).of(painted)) {
      Word word = word(run.glyphs(), false);
      words.add(
          new Word(
              word.text(),
              run.room(),
              word.baseline(),
              word.size(),
              word.bold(),
              false,
              word.turn()));
      taken.addAll(run.glyphs());
    }
    painted.removeIf(taken::contains);
  }

  private static boolean sameLine(Glyph a, Glyph b) {
    double size = Math.min(Math.min(a.size(), b.size()), 12);
    return b.baseline() - a.baseline() <= SAME_LINE * size;
  }

  private void addWords(List<Glyph> line, List<Word> words) {
    List<Glyph> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(g -> g.box().left()));
    double y = sorted.get(0).box().middleY();
    Predicate<Ruling> beside = r -> r.start() <= y && r.end() >= y;
    double[] walls = uprights.stream().filter(beside).mapToDouble(Ruling::at).sorted().toArray();
    Set<Glyph> beginnings = TouchingNumbers.beginnings(sorted, BLANK);
    List<Glyph> open = new ArrayList<>();
    boolean spaced = false;
    for (Glyph g : sorted) {
      if (g.blank()) {
        spaced = close(open, spaced, words) || spaced;
        continue;
      }
      Glyph last = open.isEmpty() ? null : open.get(open.size() - 1);
      if (last != null && overprinted(last, g)) {
        continue;
      }
      if (last != null && (beginnings.contains(g) || apart(last, g, walls))) {
        close(open, spaced, words);
        spaced =
            g.box().left() - last.box().right() > BLANK * g.size()
                && !ideographic(last)
                && !ideographic(g);
      }
      open.add(g);
    }
    close(open, spaced, words);
  }

  /** Whether a word was open and is now closed. */
  private static boolean close(List<Glyph> open, boolean spaced, List<Word> words) {
    if (open.isEmpty()) {
      return false;
    }
    words.add(word(open, spaced));
    open.clear();
    return true;
  }

  private static boolean apart(Glyph a, Glyph b, double[] walls) {
    double gap = b.box().left() - a.box().right();
    if (gap > BLANK * Math.max(a.size(), b.size())) {
      return true;
    }
    for (double wall : walls) {
      if (a.box().middleX() < wall && wall < b.box().middleX()) {
        return true;
      }
    }
    return false;
  }

  private static boolean ideographic(Glyph g) {
    return Character.isIdeographic(g.text().codePointAt(0));
  }

  /** The same character set again a hair's breadth aside, to look bold. */
  private static boolean overprinted(Glyph a, Glyph b) {
    return a.text().equals(b.text())
        && b.box().left() - a.box().left() < 0.25 * Math.min(a.size(), a.box().width() + 0.01);
  }

  private static Word word(List<Glyph> glyphs, boolean spaced) {
    StringBuilder text = new StringBuilder();
    Box box = glyphs.get(0).box();
    int bold = 0;
    double size = 0;
    for (Glyph g : glyphs) {
      text.append(g.text());
      box = box.union(g.box());
      bold += g.bold() ? 1 : 0;
      size = Math.max(size, g.size());
    }
    Glyph first = glyphs.get(0);
    boolean mostlyBold = 2 * bold > glyphs.size();
    return new Word(text.toString(), box, first.baseline(), size, mostlyBold, spaced, first.turn());
  }
}
