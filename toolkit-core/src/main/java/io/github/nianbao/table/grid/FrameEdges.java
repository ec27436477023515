package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a framed table that stand outside its outermost rules: where each row has a rule below it
 * the head stands above the first, and a total may stand below the last.
 */
final class FrameEdges {
  /** Lines of one table follow each other within this many ems. */
  private static final double PITCH = 2.3;

  /** Lines of one head follow each other within this many ems. */
  private static final double HEAD_PITCH = 1.45;

  private final Box frame;

  FrameEdges(Box frame) {
    this.frame = frame;
  }

  /**
   * The lines of the frame and those just outside that go on with its columns.
   *
   * @param framed lines within the frame, top to bottom
   * @param rest lines outside of it, top to bottom; what is taken is removed
   */
  List<TextLine> extended(List<TextLine> framed, List<TextLine> rest) {
    List<TextLine> all = new ArrayList<>(framed);
    for (int i = rest.size() - 1; i >= 0; i--) {
      TextLine line = rest.get(i);
      TextLine first = all.get(0);
      if (line.baseline() < first.baseline()) {
        boolean more = data(first) ? goesOn(line, first, framed) : heads(line, first, all, framed);
        if (!more) {
          break;
        }
        all.add(0, rest.remove(i));
      }
    }
    for (int i = 0; i < rest.size(); i++) {
      TextLine line = rest.get(i);
      TextLine last = all.get(all.size() - 1);
      if (line.baseline() > last.baseline()) {
        if (!data(line) || !goesOn(line, last, framed)) {
          break;
        }
        all.add(rest.remove(i--));
      }
    }
    return all;
  }

  /** Whether at least half of a line are figures. */
  private static boolean data(TextLine line) {
    return line.count() > 1
        && 2 * line.chunks().stream().filter(Chunk::figure).count() >= line.count();
  }

  /** Whether a line beside another fills most of the columns of the frame, and nothing else. */
  private boolean goesOn(TextLine line, TextLine beside, List<TextLine> framed) {
    int most = framed.stream().mapToInt(TextLine::count).max().orElse(0);
    double apart = Math.abs(line.baseline() - beside.baseline());
    boolean inside =
        line.box().left() > frame.left() - line.size()
            && line.box().right() < frame.right() + line.size();
    return inside
        && apart < PITCH * Math.max(line.size(), beside.size())
        && line.count() > 1
        && line.count() >= 0.6 * most
        && line.count() <= most + 1
        && line.chunks().stream().allMatch(c -> under(c, framed));
  }

  /** Whether a line goes on with a head taken in already; captions stand further off. */
  private boolean heads(TextLine line, TextLine first, List<TextLine> all, List<TextLine> framed) {
    double apart = first.baseline() - line.baseline();
    double near = (line.count() > 1 ? HEAD_PITCH : 1) * line.size();
    return all.size() > framed.size()
        && apart < near
        && line.box().left() > frame.left() - line.size()
        && line.box().right() < frame.right() + line.size();
  }

  private static boolean under(Chunk c, List<TextLine> framed) {
    return framed.stream()
        .flatMap(line -> line.chunks().stream())
        .anyMatch(o -> o.box().overlapX(c.box()) > 0);
  }
}
