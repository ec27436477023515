package io.github.nianbao.read.source.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the running text of a page stands.
 *
 * @param left x at which full lines begin
 * @param right x at which full lines end
 * @param size height of most of its characters in points
 * @param leading usual distance of baselines in points
 * @param indented whether paragraphs begin two characters further in than they go on
 */
record TextArea(double left, double right, double size, double leading, boolean indented) {
  /** Lines fewer than this do not show how far a full line reaches. */
  private static final int FEW = 5;

  /**
   * Full lines have this part of the longest at least, and that of the page between its margins.
   */
  private static final double LONG = 0.6;

  private static final double OUTLIERS = 0.1;

  /**
   * Measures lines.
   *
   * @param lines at least one, of pages of one width
   * @param width width of these pages
   */
  static TextArea of(List<PrintedLine> lines, double width) {
    double size = middle(lines.stream().map(PrintedLine::size).toList());
    double left = left(lines, size);
    double right = right(lines, left, width, size);
    boolean indented = isIndented(lines, left, right, size);
    return new TextArea(left, right, size, leading(lines, size), indented);
  }

  /* The leftmost place at which more than one line begins. */
  private static double left(List<PrintedLine> lines, double size) {
    List<Double> lefts = sorted(lines.stream().map(line -> line.box().left()).toList());
    double few = Math.max(2, OUTLIERS / 2 * lefts.size());
    for (int i = 0; i < lefts.size(); i++) {
      double left = lefts.get(i);
      if (lefts.stream().filter(x -> x >= left && x < left + size / 2).count() >= few) {
        return left;
      }
    }
    return lefts.get(0);
  }

  private static double right(List<PrintedLine> lines, double left, double width, double size) {
    double longest = lines.stream().mapToDouble(line -> line.box().width()).max().orElse(0);
    List<Double> rights =
        sorted(
            lines.stream()
                .filter(line -> line.box().width() > LONG * longest)
                .map(line -> line.box().right())
                .toList());
    double right = rights.get((int) ((1 - OUTLIERS) * (rights.size() - 1)));
    boolean shown = rights.size() >= FEW && right - left > LONG * (width - 2 * left);
    return shown ? right : Math.max(right, width - left - size);
  }

  /** Whether a line begins further in by the two characters that are the custom. */
  boolean isStep(PrintedLine line) {
    return isStep(line, left, size);
  }

  private static boolean isStep(PrintedLine line, double left, double size) {
    double ems = (line.box().left() - left) / size;
    return ems > 1.5 && ems < 2.5;
  }

  /*
   * Lines that begin further in are beginnings, not blocks set in, where full ones are followed by
   * one that is not set in, as often at least as a sentence goes on in one that is. Where no line
   * shows it, their number must do.
   */
  private static boolean isIndented(
      List<PrintedLine> lines, double left, double right, double size) {
    int out = 0;
    int in = 0;
    for (int i = 1; i < lines.size(); i++) {
      PrintedLine last = lines.get(i - 1);
      if (isStep(last, left, size) && last.box().right() > right - size) {
        boolean back = lines.get(i).box().left() < left + size / 2;
        out += back ? 1 : 0;
        in += isStep(lines.get(i), left, size) && !last.isClosed() ? 1 : 0;
      }
    }
    long all = lines.stream().filter(line -> isStep(line, left, size)).count();
    return out >= Math.max(1, in) || (in == 0 && all >= OUTLIERS * lines.size());
  }

  private static double leading(List<PrintedLine> lines, double size) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double down = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (lines.get(i).page() == lines.get(i - 1).page() && down > 0.8 * size && down < 4 * size) {
        distances.add(down);
      }
    }
    /* Lines within a paragraph are never further apart than paragraphs are. */
    return distances.isEmpty() ? 1.5 * size : sorted(distances).get(distances.size() / 5);
  }

  private static List<Double> sorted(List<Double> values) {
    return values.stream().sorted().toList();
  }

  private static double middle(List<Double> values) {
    return sorted(values).get(values.size() / 2);
  }
}
