package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Fill;
import io.github.nianbao.table.page.Line;
import io.github.nianbao.table.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The clean lines of a page.
 *
 * @param levels from top to bottom
 * @param uprights from left to right
 */
record Rulings(List<Ruling> levels, List<Ruling> uprights) {
  /** Parallel lines this near to each other are one line drawn double. */
  private static final double DOUBLE = 3.2;

  /** Fragments of a dotted or broken line lie this near to each other. */
  private static final double GAP = 4.5;

  /** Fragments of one line differ by no more across it; a whole dot would be more. */
  private static final double SAME_LINE = 0.6;

  /** What is shorter is an ornament, a letter or an underlined character. */
  private static final double SHORTEST = 7;

  Rulings {
    levels = List.copyOf(levels);
    uprights = List.copyOf(uprights);
  }

  /** The lines that were drawn as lines. */
  static Rulings of(Page page) {
    List<Ruling> levels = new ArrayList<>();
    List<Ruling> uprights = new ArrayList<>();
    addLines(page, levels, uprights);
    return new Rulings(clean(levels), clean(uprights));
  }

  /**
   * The lines that were drawn as lines, and the edges of filled rectangles.
   *
   * @param within which fills count
   */
  static Rulings withEdges(Page page, Predicate<Box> within) {
    List<Ruling> levels = new ArrayList<>();
    List<Ruling> uprights = new ArrayList<>();
    addLines(page, levels, uprights);
    List<Fill> fills = page.fills().stream().filter(f -> within.test(f.box())).toList();
    fills.stream()
        .filter(f -> fills.stream().noneMatch(o -> shades(o, f)))
        .forEach(f -> addEdges(f.box(), levels, uprights));
    return new Rulings(clean(levels), clean(uprights));
  }

  /** Whether a fill is only a part of another one of its colour, such as a shaded paragraph. */
  private static boolean shades(Fill outer, Fill inner) {
    Box o = outer.box().grow(0.5);
    Box i = inner.box();
    return outer.rgb() == inner.rgb()
        && outer.box().area() > i.area() + 1
        && o.contains(i.left(), i.top())
        && o.contains(i.right(), i.bottom());
  }

  private static void addLines(Page page, List<Ruling> levels, List<Ruling> uprights) {
    for (Line line : page.lines()) {
      boolean dot = line.length() < 2 * line.thickness() && line.length() < 4;
      Box b = line.box();
      if (line.level() || dot) {
        levels.add(new Ruling(true, b.middleY(), b.left(), b.right()));
      }
      if (!line.level() || dot) {
        uprights.add(new Ruling(false, b.middleX(), b.top(), b.bottom()));
      }
    }
  }

  private static void addEdges(Box b, List<Ruling> levels, List<Ruling> uprights) {
    levels.add(new Ruling(true, b.top(), b.left(), b.right()));
    levels.add(new Ruling(true, b.bottom(), b.left(), b.right()));
    uprights.add(new Ruling(false, b.left(), b.top(), b.bottom()));
    uprights.add(new Ruling(false, b.right(), b.top(), b.bottom()));
  }

  /** Joins fragments that lie in one line, then lines that run side by side. */
  static List<Ruling> clean(List<Ruling> raw) {
    List<Ruling> sorted = new ArrayList<>(raw);
    sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::start));
    List<Ruling> joined = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > SAME_LINE) {
        joinStretches(sorted.subList(from, i), joined);
        from = i;
      }
    }
    joined.removeIf(r -> r.length() < SHORTEST);
    return joinDoubles(joined);
  }

  private static void joinStretches(List<Ruling> sameLine, List<Ruling> out) {
    List<Ruling> byStart = new ArrayList<>(sameLine);
    byStart.sort(Comparator.comparingDouble(Ruling::start));
    Ruling open = byStart.get(0);
    for (Ruling next : byStart.subList(1, byStart.size())) {
      if (next.start() <= open.end() + GAP) {
        double at = next.length() > open.length() ? next.at() : open.at();
        open = new Ruling(open.level(), at, open.start(), Math.max(open.end(), next.end()));
      } else {
        out.add(open);
        open = next;
      }
    }
    out.add(open);
  }

  private static List<Ruling> joinDoubles(List<Ruling> lines) {
    List<Ruling> out = new ArrayList<>();
    for (Ruling line : lines) {
      int i = out.size() - 1;
      Ruling joined = null;
      for (; i >= 0 && line.at() - out.get(i).at() <= DOUBLE; i--) {
        joined = joinDouble(out.get(i), line);
        if (joined != null) {
          break;
        }
      }
      if (joined == null) {
        out.add(line);
      } else {
        out.set(i, joined);
      }
    }
    out.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::start));
    return out;
  }

  private static @Nullable Ruling joinDouble(Ruling a, Ruling b) {
    if (b.start() > a.end() + GAP || a.start() > b.end() + GAP) {
      return null;
    }
    double at = Math.abs(a.length() - b.length()) < 2 ? (a.at() + b.at()) / 2 : longer(a, b).at();
    return new Ruling(a.level(), at, Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  private static Ruling longer(Ruling a, Ruling b) {
    return a.length() >= b.length() ? a : b;
  }
}
