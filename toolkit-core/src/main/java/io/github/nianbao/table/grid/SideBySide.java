package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts lines of text that hold two tables without lines side by side: a blank stretch runs through
 * all of them, and on both sides of it labels stand before figures.
 */
final class SideBySide {
  /** A blank stretch between tables is at least this wide, in ems. */
  private static final double NARROWEST = 1.8;

  /** A stretch this much wider than any other separates for itself. */
  private static final double MUCH_WIDER = 1.5;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d年?");

  private final List<TextLine> lines;
  private final Rulings rulings;
  private final double em;

  private SideBySide(List<TextLine> lines, Rulings rulings) {
    this.lines = lines;
    this.rulings = rulings;
    this.em = Columns.medianSize(lines);
  }

  /** The lines of each table from left to right, or only the given ones where they are one. */
  static List<List<TextLine>> of(List<TextLine> lines, Rulings rulings) {
    return new SideBySide(lines, rulings).cut();
  }

  private List<List<TextLine>> cut() {
    List<double[]> gaps = gaps();
    gaps.sort(Comparator.comparingDouble(SideBySide::width).reversed());
    long wide = gaps.stream().filter(g -> width(g) > NARROWEST * em).count();
    for (int i = 0; i < wide; i++) {
      List<List<TextLine>> alone = parts(gaps.subList(i, i + 1));
      List<List<TextLine>> together = parts(gaps.subList(0, i + 1));
      double next = i + 1 < gaps.size() ? width(gaps.get(i + 1)) : 0;
      boolean apart = width(gaps.get(i)) > MUCH_WIDER * next;
      if (tables(together, apart)) {
        return together;
      } else if (tables(alone, false)) {
        return alone;
      }
    }
    return List.of(lines);
  }

  /** The lines cut at these gaps, from left to right; none where a rule runs across a gap. */
  private List<List<TextLine>> parts(List<double[]> gaps) {
    double[] cuts = gaps.stream().mapToDouble(g -> (g[0] + g[1]) / 2).sorted().toArray();
    List<List<TextLine>> parts = new ArrayList<>();
    double from = Double.NEGATIVE_INFINITY;
    for (double cut : cuts) {
      if (ruledAcross(cut)) {
        return List.of();
      }
      parts.add(part(from, cut));
      from = cut;
    }
    parts.add(part(from, Double.POSITIVE_INFINITY));
    return parts;
  }

  /**
   * Whether each part is a table of its own.
   *
   * @param apart whether the gaps alone tell so
   */
  private static boolean tables(List<List<TextLine>> parts, boolean apart) {
    if (parts.isEmpty() || !parts.stream().allMatch(SideBySide::labelled)) {
      return false;
    }
    boolean own = apart;
    for (int i = 1; i < parts.size() && !apart; i++) {
      own = shifted(parts.get(i - 1), parts.get(i)) || alike(parts.get(i - 1), parts.get(i));
      if (!own) {
        return false;
      }
    }
    return own;
  }

  private static double width(double[] gap) {
    return gap[1] - gap[0];
  }

  /** The stretches of x in which no line has text. */
  private List<double[]> gaps() {
    List<Chunk> chunks = new ArrayList<>();
    lines.forEach(l -> chunks.addAll(l.chunks()));
    chunks.sort(Comparator.comparingDouble(Chunk::left));
    List<double[]> gaps = new ArrayList<>();
    double end = chunks.get(0).right();
    for (Chunk c : chunks) {
      if (c.left() > end) {
        gaps.add(new double[] {end, c.left()});
      }
      end = Math.max(end, c.right());
    }
    return gaps;
  }

  private List<TextLine> part(double from, double to) {
    List<TextLine> part = new ArrayList<>();
    for (TextLine line : lines) {
      List<Chunk> chunks =
          line.chunks().stream().filter(c -> c.middle() > from && c.middle() < to).toList();
      if (!chunks.isEmpty()) {
        part.add(new TextLine(chunks));
      }
    }
    return part;
  }

  private boolean ruledAcross(double x) {
    double top = lines.get(0).box().top() - em;
    double bottom = lines.get(lines.size() - 1).box().bottom() + em;
    return rulings.levels().stream()
        .anyMatch(r -> r.at() > top && r.at() < bottom && r.start() < x && x < r.end());
  }

  /** Whether at least three lines begin with a label, followed by figures alone; few others do. */
  private static boolean labelled(List<TextLine> part) {
    int labelled = 0;
    int others = 0;
    double[] left = part.stream().mapToDouble(l -> l.chunks().get(0).left()).sorted().toArray();
    for (TextLine line : part) {
      List<Chunk> chunks = line.chunks();
      boolean figures = chunks.subList(1, chunks.size()).stream().allMatch(Chunk::figure);
      boolean label = label(chunks.get(0)) && chunks.get(0).left() < left[0] + 3 * line.size();
      if (chunks.size() > 1 && label && figures) {
        labelled++;
      } else if (chunks.size() > 1 || !label(chunks.get(0))) {
        others++;
      }
    }
    return labelled >= 3 && labelled > 2 * others;
  }

  /** Words, or a year. */
  private static boolean label(Chunk c) {
    return !c.figure() || YEAR.matcher(c.text()).matches();
  }

  /** Whether the lines of the two sides keep to baselines of their own. */
  private static boolean shifted(List<TextLine> left, List<TextLine> right) {
    double[] baselines = right.stream().mapToDouble(TextLine::baseline).toArray();
    long beside =
        left.stream()
            .filter(
                l ->
                    Arrays.stream(baselines)
                        .anyMatch(y -> Math.abs(y - l.baseline()) < 0.3 * l.size()))
            .count();
    return 2 * beside < Math.min(left.size(), right.size());
  }

  /** Whether both sides have the same headings, as a table has that was folded. */
  private static boolean alike(List<TextLine> left, List<TextLine> right) {
    return headings(left).equals(headings(right));
  }

  private static List<String> headings(List<TextLine> part) {
    return part.get(0).chunks().stream().map(Chunk::text).toList();
  }
}
