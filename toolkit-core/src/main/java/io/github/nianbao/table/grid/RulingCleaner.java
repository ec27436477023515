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

/** Makes clean lines of what is drawn: dots, fragments and double strokes become one line each. */
final class RulingCleaner {
  /** Fragments of one line differ by no more across it; a whole dot would be more. */
  private static final double SAME_LINE = 0.6;

  private final Page page;
  private final Tolerances tolerances;
  private final List<Ruling> levels = new ArrayList<>();
  private final List<Ruling> uprights = new ArrayList<>();

  RulingCleaner(Page page, Tolerances tolerances) {
    this.page = page;
    this.tolerances = tolerances;
  }

  /** The lines that were drawn as lines. */
  Rulings lines() {
    for (Line line : page.lines()) {
      if (line.thickness() <= tolerances.thickestLine()) {
        add(line.box());
      }
    }
    for (Fill fill : page.fills()) {
      if (bar(fill)) {
        add(fill.box());
      }
    }
    return new Rulings(clean(levels), clean(uprights));
  }

  /**
   * The lines that were drawn as lines, and the edges of filled rectangles.
   *
   * @param within which fills count
   */
  Rulings linesAndEdges(Predicate<Box> within) {
    List<Fill> fills = page.fills().stream().filter(f -> within.test(f.box())).toList();
    for (Fill fill : fills) {
      if (!bar(fill) && fills.stream().noneMatch(o -> shades(o, fill))) {
        addEdges(fill.box());
      }
    }
    return lines();
  }

  private boolean bar(Fill fill) {
    return Math.min(fill.box().width(), fill.box().height()) <= tolerances.thickestLine();
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

  private void add(Box b) {
    double length = Math.max(b.width(), b.height());
    boolean dot = length < 2 * Math.min(b.width(), b.height()) && length < 4;
    boolean level = b.width() >= b.height();
    if (level || dot) {
      levels.add(new Ruling(true, b.middleY(), b.left(), b.right()));
    }
    if (!level || dot) {
      uprights.add(new Ruling(false, b.middleX(), b.top(), b.bottom()));
    }
  }

  private void addEdges(Box b) {
    levels.add(new Ruling(true, b.top(), b.left(), b.right()));
    levels.add(new Ruling(true, b.bottom(), b.left(), b.right()));
    uprights.add(new Ruling(false, b.left(), b.top(), b.bottom()));
    uprights.add(new Ruling(false, b.right(), b.top(), b.bottom()));
  }

  /** Joins fragments that lie in one line, then lines that run side by side. */
  private List<Ruling> clean(List<Ruling> raw) {
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
    joined.removeIf(r -> r.length() < tolerances.shortestLine());
    return joinDoubles(joined);
  }

  private void joinStretches(List<Ruling> sameLine, List<Ruling> out) {
    List<Ruling> byStart = new ArrayList<>(sameLine);
    byStart.sort(Comparator.comparingDouble(Ruling::start));
    Ruling open = byStart.get(0);
    for (Ruling next : byStart.subList(1, byStart.size())) {
      if (next.start() <= open.end() + tolerances.pieceGap()) {
        double at = next.length() > open.length() ? next.at() : open.at();
        open = new Ruling(open.level(), at, open.start(), Math.max(open.end(), next.end()));
      } else {
        out.add(open);
        open = next;
      }
    }
    out.add(open);
  }

  private List<Ruling> joinDoubles(List<Ruling> lines) {
    List<Ruling> out = new ArrayList<>();
    for (Ruling line : lines) {
      int i = out.size() - 1;
      Ruling joined = null;
      for (; i >= 0 && line.at() - out.get(i).at() <= tolerances.doubleLine(); i--) {
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

  private @Nullable Ruling joinDouble(Ruling a, Ruling b) {
    double gap = tolerances.pieceGap();
    if (b.start() > a.end() + gap || a.start() > b.end() + gap) {
      return null;
    }
    // Around a corner the inner stroke is shorter, at each end by the distance of the two.
    double corners = 2 + 2 * Math.abs(a.at() - b.at());
    boolean alike = Math.abs(a.length() - b.length()) < corners;
    double at = alike ? (a.at() + b.at()) / 2 : longer(a, b).at();
    return new Ruling(a.level(), at, Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  private static Ruling longer(Ruling a, Ruling b) {
    return a.length() >= b.length() ? a : b;
  }
}
