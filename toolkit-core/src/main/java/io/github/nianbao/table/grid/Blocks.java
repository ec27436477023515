package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a page into stretches that may be tables. */
final class Blocks {
  private final List<Box> frames;
  private final List<Chunk> prose;

  Blocks(List<Box> frames, List<Chunk> prose) {
    this.frames = frames;
    this.prose = prose;
  }

  List<List<TextLine>> of(List<TextLine> lines) {
    List<List<TextLine>> blocks = new ArrayList<>();
    List<TextLine> rest = new ArrayList<>();
    List<List<TextLine>> framed = new ArrayList<>();
    frames.forEach(f -> framed.add(new ArrayList<>()));
    for (TextLine line : lines) {
      TextLine left = line;
      for (int i = 0; i < frames.size() && left != null; i++) {
        left = take(left, frames.get(i), framed.get(i));
      }
      if (left != null) {
        rest.add(left);
      }
    }
    framed.stream().filter(b -> multi(b) >= 2).forEach(blocks::add);
    addLoose(rest, blocks);
    return blocks;
  }

  /** Moves the part of a line within a frame into it and returns what is left. */
  private static @Nullable TextLine take(TextLine line, Box frame, List<TextLine> in) {
    List<Chunk> inside = new ArrayList<>();
    List<Chunk> outside = new ArrayList<>();
    for (Chunk c : line.chunks()) {
      double y = c.baseline() - 0.3 * c.size();
      boolean within =
          y > frame.top()
              && y < frame.bottom()
              && c.middle() > frame.left() - 4
              && c.middle() < frame.right() + 4;
      (within ? inside : outside).add(c);
    }
    if (!inside.isEmpty()) {
      in.add(new TextLine(inside));
    }
    return outside.isEmpty() ? null : new TextLine(outside);
  }

  private void addLoose(List<TextLine> lines, List<List<TextLine>> blocks) {
    List<TextLine> open = new ArrayList<>();
    int singles = 0;
    for (TextLine line : lines) {
      if (!open.isEmpty() && (parted(open.get(open.size() - 1), line) || singles > 2)) {
        close(open, blocks);
        open = new ArrayList<>();
        singles = 0;
      }
      singles = line.count() == 1 ? singles + 1 : 0;
      if (!open.isEmpty() || line.count() > 1) {
        open.add(line);
      }
    }
    close(open, blocks);
  }

  private static void close(List<TextLine> open, List<List<TextLine>> blocks) {
    int end = open.size();
    while (end > 0 && open.get(end - 1).count() == 1) {
      end--;
    }
    List<TextLine> block = open.subList(0, end);
    if (multi(block) >= 3) {
      blocks.add(block);
    }
  }

  static long multi(List<TextLine> lines) {
    return lines.stream().filter(l -> l.count() > 1).count();
  }

  private boolean parted(TextLine above, TextLine line) {
    double top = above.baseline();
    double bottom = line.baseline();
    if (bottom - top > 3.2 * Math.max(above.size(), line.size())) {
      return true;
    }
    Box a = above.box();
    Box b = line.box();
    return prose.stream()
        .anyMatch(
            p ->
                p.baseline() > top
                    && p.baseline() < bottom
                    && p.left() < Math.max(a.right(), b.right())
                    && p.right() > Math.min(a.left(), b.left()));
  }
}
