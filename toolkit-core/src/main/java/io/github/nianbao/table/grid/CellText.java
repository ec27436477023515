package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of a cell from the words in it. */
final class CellText {
  /** Words whose baselines differ by less than this part of the em stand in one line. */
  private static final double SAME_LINE = 0.45;

  private CellText() {}

  /** The words in reading order, lines separated by {@code \n}. */
  static String of(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (List<Word> line : lines(words)) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      append(line, text);
    }
    return text.toString();
  }

  /** The words line by line, each line in reading order. */
  static List<List<Word>> lines(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(CellText::across));
    List<List<Word>> lines = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : sorted) {
      if (!open.isEmpty() && !sameLine(open, word)) {
        lines.add(open);
        open = new ArrayList<>();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      lines.add(open);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(CellText::along)));
    return lines;
  }

  private static boolean sameLine(List<Word> line, Word word) {
    Word largest = line.stream().max(Comparator.comparingDouble(Word::size)).orElseThrow();
    double size = Math.max(largest.size(), word.size());
    boolean raised = Math.min(largest.size(), word.size()) < 0.85 * size;
    double apart = Math.abs(across(word) - across(largest));
    return apart <= (raised ? SAME_LINE : 0.25) * size;
  }

  /** Position of the line, growing in the order of reading. */
  private static double across(Word w) {
    return switch (w.turn()) {
      case 1 -> -w.box().right();
      case 2 -> -w.box().bottom();
      case 3 -> w.box().left();
      default -> w.baseline();
    };
  }

  /** Position in the line, growing in the order of reading. */
  private static double along(Word w) {
    return switch (w.turn()) {
      case 1 -> w.box().top();
      case 2 -> -w.box().right();
      case 3 -> -w.box().bottom();
      default -> w.box().left();
    };
  }

  private static void append(List<Word> line, StringBuilder text) {
    for (int i = 0; i < line.size(); i++) {
      if (i > 0 && spaced(line.get(i - 1), line.get(i))) {
        text.append(' ');
      }
      text.append(line.get(i).text());
    }
  }

  private static boolean spaced(Word a, Word b) {
    if (b.turn() != 0) {
      return b.spaced();
    }
    double gap = b.box().left() - a.box().right();
    // The blank before a raised mark may have stood behind another one.
    boolean mark = a.baseline() != b.baseline() && gap < 0.1 * b.size();
    boolean far = gap > 0.6 * b.size() && !Character.isIdeographic(b.text().codePointAt(0));
    return far || (b.spaced() && !mark);
  }
}
