package io.github.nianbao.read.source.flow;

import io.github.nianbao.table.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of a line, its blanks told by distance: setters stretch them, or leave them out. */
final class LineText {
  /** Between Latin letters a gap of this part of the em is a blank. */
  private static final double BLANK = 0.2;

  /** Between Han characters only one as wide as a character is; less comes of justified setting. */
  private static final double WIDE_BLANK = 0.95;

  /** The same character set again this near makes it look bold. */
  private static final double OVERPRINT = 0.25;

  /** Fewer gaps than this do not show how far a line is stretched. */
  private static final int FEW = 5;

  private LineText() {}

  /** What a line says, its characters sorted from left to right. */
  static String of(List<Glyph> line) {
    double stretch = stretch(line);
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    boolean blank = false;
    for (Glyph glyph : line) {
      if (glyph.blank()) {
        blank = true;
        continue;
      }
      if (last != null && isOverprint(last, glyph)) {
        continue;
      }
      if (last != null && isApart(gap(last, glyph) - stretch, last, glyph, blank)) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
      blank = false;
    }
    return text.toString();
  }

  private static boolean isOverprint(Glyph last, Glyph next) {
    return last.text().equals(next.text())
        && next.box().left() - last.box().left() < OVERPRINT * last.box().width();
  }

  /* How far apart the setting of the line puts its Han characters, in ems. */
  private static double stretch(List<Glyph> line) {
    List<Double> gaps = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : line) {
      if (!glyph.blank()) {
        if (last != null && isWide(last) && isWide(glyph)) {
          gaps.add(gap(last, glyph));
        }
        last = glyph;
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.size() < FEW ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
  }

  private static boolean isWide(Glyph glyph) {
    return Script.wide(glyph.text().codePointAt(0));
  }

  private static double gap(Glyph last, Glyph next) {
    return (next.box().left() - last.box().right()) / Math.max(last.size(), next.size());
  }

  private static boolean isApart(double gap, Glyph last, Glyph next, boolean blank) {
    boolean before = Script.wide(last.text().codePointBefore(last.text().length()));
    boolean after = Script.wide(next.text().codePointAt(0));
    if (before && after) {
      return gap > WIDE_BLANK;
    }
    if (before || after) {
      return gap > WIDE_BLANK || (blank && gap > 0);
    }
    return blank || gap > BLANK;
  }

  /** Width of what cannot be parted at the beginning of a line. */
  static double start(List<Glyph> line) {
    double left = line.get(0).box().left();
    for (int i = 1; i < line.size(); i++) {
      Glyph last = line.get(i - 1);
      Glyph next = line.get(i);
      if (next.blank() || isBreak(last, next)) {
        return last.box().right() - left;
      }
    }
    return line.get(line.size() - 1).box().right() - left;
  }

  private static boolean isBreak(Glyph last, Glyph next) {
    int a = last.text().codePointBefore(last.text().length());
    int b = next.text().codePointAt(0);
    return (Script.wide(a) || Script.wide(b)) && !Script.cannotEnd(a) && !Script.cannotBegin(b);
  }
}
