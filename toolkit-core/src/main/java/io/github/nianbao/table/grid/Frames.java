package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Level rulings of one width under each other, as above and below a head and below a table. */
final class Frames {
  private Frames() {}

  /** Boxes from the first to the last ruling of each group, top to bottom. */
  static List<Box> of(List<Ruling> levels, List<Chunk> prose) {
    List<Ruling> wide = new ArrayList<>(joined(levels));
    wide.removeIf(r -> r.length() < 60);
    wide.sort(Comparator.comparingDouble(Ruling::at));
    boolean[] used = new boolean[wide.size()];
    List<Box> frames = new ArrayList<>();
    for (int i = 0; i < wide.size(); i++) {
      if (used[i]) {
        continue;
      }
      Ruling first = wide.get(i);
      Ruling last = first;
      boolean closed = false;
      for (int k = i + 1; k < wide.size(); k++) {
        if (!used[k] && alike(first, wide.get(k)) && clear(last, wide.get(k), prose)) {
          used[k] = true;
          last = wide.get(k);
          closed = true;
        }
      }
      if (closed) {
        double top = top(first, wide, i, prose);
        frames.add(new Box(first.start(), top, first.end(), last.at()));
      }
    }
    return frames;
  }

  /** The topmost of the shorter rulings closely above a frame, between lines of its head. */
  private static double top(Ruling first, List<Ruling> wide, int index, List<Chunk> prose) {
    Ruling top = first;
    for (int i = index - 1; i >= 0; i--) {
      Ruling r = wide.get(i);
      boolean inside = r.start() > first.start() - 4 && r.end() < first.end() + 4;
      if (inside && top.at() - r.at() > 3 && top.at() - r.at() < 40 && clear(r, top, prose)) {
        top = r;
      }
    }
    return top.at();
  }

  /** Pieces of one line with small gaps between columns count as one ruling. */
  private static List<Ruling> joined(List<Ruling> levels) {
    List<Ruling> out = new ArrayList<>();
    for (Ruling r : levels) {
      Ruling last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null
          && Math.abs(last.at() - r.at()) < 1.5
          && r.start() - last.end() < 14
          && r.start() >= last.start()) {
        out.set(
            out.size() - 1,
            new Ruling(true, last.at(), last.start(), Math.max(last.end(), r.end())));
      } else {
        out.add(r);
      }
    }
    return out;
  }

  private static boolean alike(Ruling a, Ruling b) {
    return Math.abs(a.start() - b.start()) < 8 && Math.abs(a.end() - b.end()) < 8;
  }

  private static boolean clear(Ruling a, Ruling b, List<Chunk> prose) {
    int n = 0;
    for (Chunk c : prose) {
      if (c.baseline() > a.at()
          && c.baseline() < b.at()
          && c.right() > a.start()
          && c.left() < a.end()) {
        n++;
      }
    }
    return n == 0;
  }
}
