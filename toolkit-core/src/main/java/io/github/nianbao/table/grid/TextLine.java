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

  /** Groups chunks to lines, top to bottom; raised and lowered marks join the line they touch. */
  static List<TextLine> of(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Chunk::baseline));
    List<List<Chunk>> lines = new ArrayList<>();
    for (Chunk c : sorted) {
      List<Chunk> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (!last.isEmpty() && together(last, c)) {
        last.add(c);
      } else {
        List<Chunk> line = new ArrayList<>();
        line.add(c);
        lines.add(line);
      }
    }
    List<TextLine> out = new ArrayList<>();
    for (List<Chunk> line : lines) {
      line.sort(Comparator.comparingDouble(Chunk::left));
      out.add(new TextLine(line));
    }
    return out;
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
