package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a table whose lines draw every cell from one whose lines draw only some borders, so that a
 * drawn rectangle holds several columns or several rows.
 */
final class Looseness {
  /** Gaps of one spread line differ by less, in ems: half of a full-width bracket is white. */
  private static final double UNEVEN = 0.75;

  private final Map<Box, List<Word>> filled;

  /**
   * @param filled words of each drawn rectangle
   */
  Looseness(Map<Box, List<Word>> filled) {
    this.filled = filled;
  }

  /** Whether text shows more rows or columns than the lines draw. */
  boolean loose() {
    return sideBySide() || stacked();
  }

  /** Whether many chunks share both a rectangle and a line with another chunk. */
  private boolean sideBySide() {
    int all = 0;
    int shared = 0;
    for (List<Word> words : filled.values()) {
      for (TextLine line : lines(words)) {
        if (spread(line)) {
          all++;
          continue;
        }
        all += line.count();
        shared += line.count() > 2 ? line.count() : 0;
        shared += line.count() == 2 && line.chunks().get(1).figure() ? 2 : 0;
      }
    }
    return shared > 0.3 * all;
  }

  /** Whether a line is one text, its characters spread evenly over the width of the cell. */
  private static boolean spread(TextLine line) {
    double narrowest = Double.MAX_VALUE;
    double widest = 0;
    int single = 0;
    for (int i = 0; i < line.count(); i++) {
      Chunk chunk = line.chunks().get(i);
      single += chunk.text().codePointCount(0, chunk.text().length()) == 1 ? 1 : 0;
      if (i > 0 && !chunk.first().spaced()) {
        double gap = chunk.left() - line.chunks().get(i - 1).right();
        narrowest = Math.min(narrowest, gap);
        widest = Math.max(widest, gap);
      }
    }
    String last = line.chunks().get(line.count() - 1).text();
    boolean number = Character.isDigit(last.charAt(last.length() - 1));
    return widest - narrowest < UNEVEN * line.size() && !number && 2 * single > line.count();
  }

  private static List<TextLine> lines(List<Word> words) {
    List<Word> upright = words.stream().filter(w -> w.turn() == 0).toList();
    return TextLine.of(new Chunks(List.of(), 1.0, 0.6).of(upright));
  }

  /** Whether most lines stand in rectangles beside each other that hold figure under figure. */
  private boolean stacked() {
    Map<Long, List<List<TextLine>>> bands = new HashMap<>();
    int all = 0;
    for (Map.Entry<Box, List<Word>> cell : filled.entrySet()) {
      List<TextLine> lines = lines(cell.getValue());
      all += lines.size();
      long top = Math.round(cell.getKey().top());
      bands.computeIfAbsent(top, t -> new ArrayList<>()).add(lines);
    }
    int stacked = 0;
    for (Collection<List<TextLine>> band : bands.values()) {
      for (List<TextLine> lines : band) {
        boolean figures = lines.size() >= 3 && lines.stream().allMatch(Looseness::figures);
        if (figures && band.stream().filter(o -> sameLines(lines, o)).count() >= 2) {
          stacked += band.stream().filter(o -> sameLines(lines, o)).mapToInt(List::size).sum();
          break;
        }
      }
    }
    return stacked > 0.45 * all;
  }

  private static boolean figures(TextLine line) {
    return line.chunks().stream().allMatch(Chunk::figure);
  }

  /** Whether two cells have at least three lines on common baselines. */
  private static boolean sameLines(List<TextLine> a, List<TextLine> b) {
    long same =
        a.stream()
            .filter(
                x ->
                    b.stream()
                        .anyMatch(y -> Math.abs(x.baseline() - y.baseline()) < 0.2 * x.size()))
            .count();
    return same >= 3 && same >= 0.5 * Math.max(a.size(), b.size());
  }
}
