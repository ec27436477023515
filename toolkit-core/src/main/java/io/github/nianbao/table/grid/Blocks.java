package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
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
    for (int i = 0; i < frames.size(); i++) {
      if (multi(framed.get(i)) >= 2) {
        blocks.add(new FrameEdges(frames.get(i)).extended(framed.get(i), rest));
      } else if (multi(framed.get(i)) == 1) {
        // Two rules around a head alone: the rows below it have none.
        rest.addAll(framed.get(i));
      }
    }
    rest.sort(Comparator.comparingDouble(TextLine::baseline));
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
      if (!open.isEmpty()) {
        TextLine last = open.get(open.size() - 1);
        boolean tight = line.baseline() - last.baseline() < 1.5 * line.size();
        singles = line.count() > 1 ? 0 : tight && multi(open) > 0 ? singles : singles + 1;
        if (parted(last, line) || singles > 2) {
          close(open, blocks);
          open = new ArrayList<>();
          singles = 0;
        }
      }
      open.add(line);
    }
    close(open, blocks);
  }

  private static void close(List<TextLine> open, List<List<TextLine>> blocks) {
    int end = open.size();
    while (end > 0 && open.get(end - 1).count() == 1) {
      end--;
    }
    int start = 0;
    while (start < end && open.get(start).count() == 1) {
      start++;
    }
    if (multi(open) >= 3) {
      while (start > 0 && heads(open.get(start - 1), open.subList(start, end))) {
        start--;
      }
      blocks.add(List.copyOf(open.subList(start, end)));
    }
  }

  /**
   * Whether a lone chunk above a block is a heading of it: over columns other than the first, or in
   * the middle of the block like others within the block.
   */
  private static boolean heads(TextLine lone, List<TextLine> block) {
    Chunk c = lone.chunks().get(0);
    Box box = block.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    double em = c.size();
    boolean near = block.get(0).baseline() - lone.baseline() < 2.2 * em;
    if (!near || c.bold() || Math.abs(em - Columns.medianSize(block)) > 0.05 * em) {
      return false;
    }
    boolean banner =
        block.stream()
            .filter(l -> l.count() == 1)
            .anyMatch(l -> Math.abs(l.chunks().get(0).middle() - c.middle()) < 0.5 * em);
    double firstRight =
        block.stream()
            .filter(l -> l.count() > 2)
            .mapToDouble(l -> l.chunks().get(0).right())
            .max()
            .orElse(box.right());
    boolean inside = c.left() > firstRight && c.right() < box.right();
    return inside || (banner && Math.abs(c.middle() - box.middleX()) < 3 * em);
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
