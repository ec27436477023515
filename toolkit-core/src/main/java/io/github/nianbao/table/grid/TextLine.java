package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chunks that stand side by side on one baseline.
 *
 * @param chunks at least one, left to right
 */
record TextLine(List<Chunk> chunks) {
  TextLine {
    chunks = List.copyOf(chunks);
  }

  /** A smaller chunk, against those beside it, is a raised or lowered mark. */
  private static final double MARK = 0.86;

  /** Groups chunks to lines, top to bottom; raised and lowered marks join the line they touch. */
  static List<TextLine> of(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Chunk::baseline));
    List<List<Chunk>> lines = new ArrayList<>();
    List<Chunk> marks = new ArrayList<>();
    for (Chunk c : sorted) {
      List<Chunk> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (raised(c, sorted)) {
        marks.add(c);
      } else if (!last.isEmpty() && together(last, c)) {
        last.add(c);
      } else {
        lines.add(new ArrayList<>(List.of(c)));
      }
    }
    marks.forEach(mark -> attach(mark, lines));
    List<TextLine> out = new ArrayList<>();
    for (List<Chunk> line : lines) {
      line.sort(Comparator.comparingDouble(Chunk::left));
      out.add(new TextLine(line));
    }
    return out;
  }

  /** Whether a short chunk sticks to the end of a larger one on a slightly lower baseline. */
  private static boolean raised(Chunk mark, List<Chunk> sorted) {
    return mark.text().length() <= 3 && sorted.stream().anyMatch(c -> carries(c, mark));
  }

  private static boolean carries(Chunk c, Chunk mark) {
    double down = c.baseline() - mark.baseline();
    return mark.size() < MARK * c.size()
        && down > 0.1 * c.size()
        && down < 0.6 * c.size()
        && Math.abs(mark.left() - c.right()) < 0.3 * c.size();
  }

  private static void attach(Chunk mark, List<List<Chunk>> lines) {
    lines.stream()
        .filter(line -> line.stream().anyMatch(c -> carries(c, mark)))
        .findFirst()
        .ifPresent(line -> line.add(mark));
  }

  /** Baselines within 0.3 em are one line, unless the newcomer stands above or below another. */
  private static boolean together(List<Chunk> line, Chunk c) {
    Chunk main = line.stream().max(Comparator.comparingDouble(Chunk::size)).orElseThrow();
    double apart = c.baseline() - line.get(0).baseline();
    double em = Math.max(main.size(), c.size());
    boolean mark = Math.min(main.size(), c.size()) < 0.8 * em;
    if (apart > (mark ? 0.5 : 0.3) * em) {
      return false;
    }
    return line.stream().noneMatch(l -> l.box().overlapX(c.box()) > 0.3 * em);
  }

  int count() {
    return chunks.size();
  }

  Box box() {
    return chunks.stream().map(Chunk::box).reduce(Box::union).orElseThrow();
  }

  double size() {
    return chunks.stream().mapToDouble(Chunk::size).max().orElseThrow();
  }

  double baseline() {
    double size = size();
    for (Chunk c : chunks) {
      if (c.size() > 0.9 * size) {
        return c.baseline();
      }
    }
    return chunks.get(0).baseline();
  }
}
