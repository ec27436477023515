package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Columns of a table without upright lines: stretches of x that text keeps to in (nearly) all of
 * its lines.
 */
final class Columns {
  private final double[] left;
  private final double[] right;

  /** A gap between columns is at least this wide, in ems. */
  private static final double NARROWEST_GAP = 0.28;

  private Columns(List<double[]> stretches) {
    left = stretches.stream().mapToDouble(c -> c[0]).toArray();
    right = stretches.stream().mapToDouble(c -> c[1]).toArray();
  }

  /** Finds the columns of lines, given x positions that separate columns for certain. */
  static Columns of(List<TextLine> lines, double[] walls) {
    List<TextLine> body = body(lines);
    double em = medianSize(lines);
    List<Chunk> chunks = new ArrayList<>();
    body.forEach(l -> chunks.addAll(l.chunks()));
    int allowed = body.size() < 7 ? 0 : Math.max(1, (int) (0.07 * body.size()));
    double[] all =
        DoubleStream.concat(Arrays.stream(walls), touching(body, NARROWEST_GAP * em)).toArray();
    List<double[]> columns = stretches(chunks, all, allowed, NARROWEST_GAP * em);
    addLone(columns, lines, all, em);
    mergeMarks(columns, lines);
    return new Columns(columns);
  }

  /** Where figures of two columns stand closer than columns do. */
  private static DoubleStream touching(List<TextLine> lines, double narrowest) {
    DoubleStream.Builder between = DoubleStream.builder();
    for (TextLine line : lines) {
      for (int i = 1; i < line.count(); i++) {
        Chunk a = line.chunks().get(i - 1);
        Chunk b = line.chunks().get(i);
        double gap = b.left() - a.right();
        if (a.figure() && b.figure() && gap > 0 && gap < narrowest) {
          between.add(a.right() + gap / 2);
        }
      }
    }
    return between.build();
  }

  int count() {
    return left.length;
  }

  /** Where the text of column {@code c} begins. */
  double left(int c) {
    return left[c];
  }

  /** Where the text of column {@code c} ends. */
  double right(int c) {
    return right[c];
  }

  /** The first and the last column that {@code from} to {@code to} reaches into. */
  int[] span(double from, double to) {
    int first = -1;
    int last = -1;
    for (int c = 0; c < left.length; c++) {
      double common = Math.min(to, right[c]) - Math.max(from, left[c]);
      if (common > 0.5 || (common >= 0 && right[c] - left[c] < 1)) {
        first = first < 0 ? c : first;
        last = c;
      }
    }
    if (first < 0) {
      first = nearest((from + to) / 2);
      last = first;
    }
    return new int[] {first, last};
  }

  private int nearest(double x) {
    int best = 0;
    for (int c = 1; c < left.length; c++) {
      if (distance(c, x) < distance(best, x)) {
        best = c;
      }
    }
    return best;
  }

  private double distance(int c, double x) {
    return x < left[c] ? left[c] - x : Math.max(0, x - right[c]);
  }

  /** The lines that fill most columns; heads over several columns are not among them. */
  private static List<TextLine> body(List<TextLine> lines) {
    int[] counts = lines.stream().mapToInt(TextLine::count).filter(n -> n > 1).sorted().toArray();
    if (counts.length == 0) {
      return lines;
    }
    int usual = counts[(int) (0.75 * (counts.length - 1))];
    double least = Math.max(2, 0.7 * usual);
    return lines.stream().filter(l -> l.count() >= least).toList();
  }

  static double medianSize(List<TextLine> lines) {
    double[] sizes = lines.stream().mapToDouble(TextLine::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  /** Stretches of x covered by more than {@code allowed} chunks, cut at walls. */
  private static List<double[]> stretches(
      List<Chunk> chunks, double[] walls, int allowed, double narrowest) {
    List<double[]> edges = new ArrayList<>();
    for (Chunk c : chunks) {
      edges.add(new double[] {c.left(), 1});
      edges.add(new double[] {c.right(), -1});
    }
    edges.sort(Comparator.<double[]>comparingDouble(e -> e[0]).thenComparingDouble(e -> -e[1]));
    List<double[]> out = new ArrayList<>();
    int depth = 0;
    double start = 0;
    for (double[] e : edges) {
      int before = depth;
      depth += (int) e[1];
      if (before <= allowed && depth > allowed) {
        start = e[0];
      } else if (before > allowed && depth <= allowed) {
        append(out, start, e[0], walls, narrowest);
      }
    }
    return out;
  }

  private static void append(
      List<double[]> out, double start, double end, double[] walls, double narrowest) {
    if (!out.isEmpty()) {
      double[] last = out.get(out.size() - 1);
      if (start - last[1] < narrowest && !walled(last[1], start, walls)) {
        last[1] = end;
        return;
      }
    }
    out.add(new double[] {start, end});
  }

  private static boolean walled(double from, double to, double[] walls) {
    for (double w : walls) {
      if (from - 1 <= w && w <= to + 1) {
        return true;
      }
    }
    return false;
  }

  /** Adds columns for chunks that stand apart from all columns in at least two lines. */
  private static void addLone(
      List<double[]> columns, List<TextLine> lines, double[] walls, double em) {
    List<Chunk> lone = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.count() > 1) {
        line.chunks().stream().filter(c -> standsApart(c, columns)).forEach(lone::add);
      }
    }
    for (double[] s : stretches(lone, walls, 0, NARROWEST_GAP * em)) {
      long times = lone.stream().filter(c -> c.left() >= s[0] && c.right() <= s[1]).count();
      if (times >= 2) {
        columns.add(s);
      }
    }
    columns.sort(Comparator.comparingDouble(c -> c[0]));
  }

  private static boolean standsApart(Chunk c, List<double[]> columns) {
    return columns.stream().noneMatch(k -> c.left() < k[1] + 1 && c.right() > k[0] - 1);
  }

  /** A column of nothing but currency signs belongs to the figures on its right. */
  private static void mergeMarks(List<double[]> columns, List<TextLine> lines) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      double[] k = columns.get(i);
      String text = textIn(k, lines);
      if (text.isEmpty() || columns.size() < 3) {
        continue;
      }
      if (text.chars().allMatch(c -> "$€£¥".indexOf(c) >= 0) && i + 1 < columns.size()) {
        columns.get(i + 1)[0] = k[0];
        columns.remove(i);
      } else if (text.chars().allMatch(c -> "%*)".indexOf(c) >= 0) && i > 0) {
        columns.get(i - 1)[1] = k[1];
        columns.remove(i);
      }
    }
  }

  private static String textIn(double[] k, List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      for (Chunk c : line.chunks()) {
        if (c.left() >= k[0] - 0.5 && c.right() <= k[1] + 0.5) {
          text.append(c.text().replace(" ", ""));
        }
      }
    }
    return text.toString();
  }
}
