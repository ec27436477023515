package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Labels, and the figures that follow them.
 *
 * @param labels labels in order, none blank
 * @param figures figures in order, with the blanks among them that are known
 * @param row whether it was a row of the source: all after its label are its figures
 */
record Line(List<Token> labels, List<Token> figures, boolean row) {
  private static final Pattern LAST = Pattern.compile("(?<=[\\p{IsHan}）)”\\s])\\d+(?:\\.\\d+)?$");

  /** Lines of the pieces of a table. */
  static List<Line> of(List<Piece> pieces, Vocabulary words) {
    LineCutter cutter = new LineCutter(words);
    pieces.forEach(cutter::add);
    cutter.close();
    return cutter.trimmed();
  }

  /** From the first figure to the last, how many cells there are. */
  int span() {
    return span(figures);
  }

  /** Whether its figures may be several with nothing between them. */
  boolean isGlued() {
    return figures.size() == 1 && figures.get(0).isGlued();
  }

  /** From the first cell that is not blank to the last, how many cells there are. */
  static int span(List<Token> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) {
      end--;
    }
    int start = 0;
    while (start < end && cells.get(start).isBlank()) {
      start++;
    }
    return end - start;
  }

  /**
   * The same with the figure at the end of its label, where others follow: the first of them may
   * stand right behind the label.
   */
  Line withFigureOf(@Nullable Token label) {
    Matcher end = LAST.matcher(label == null || span() == 0 ? "" : label.text());
    if (label == null || !end.find()) {
      return this;
    }
    List<Token> all = new ArrayList<>(figures);
    all.add(0, new Token(end.group(), label.source()));
    return new Line(labels, all, row);
  }

  /** How many blanks stand before the first figure. */
  int blanksBefore() {
    int blanks = 0;
    while (blanks < figures.size() && figures.get(blanks).isBlank()) {
      blanks++;
    }
    return blanks;
  }

  /** How many figures most lines have that have some; 0 where none has. */
  static int width(List<Line> lines) {
    return most(lines.stream().map(Line::span).filter(span -> span > 0)).orElse(0);
  }

  /** The grid column in which most lines have their first figure; -1 where that is not known. */
  static int start(List<Line> lines) {
    return most(lines.stream()
            .filter(line -> line.span() > 0 && !line.labels.isEmpty())
            .map(line -> line.figures.get(line.blanksBefore()).column())
            .filter(column -> column >= 0))
        .orElse(-1);
  }

  private static Optional<Integer> most(Stream<Integer> numbers) {
    Map<Integer, Integer> counts = new TreeMap<>();
    numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((most, next) -> next.getValue() >= most.getValue() ? next : most)
        .map(Map.Entry::getKey);
  }
}
