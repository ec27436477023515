package io.github.nianbao.table.page;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * By how much the text of a page is off level, as scanners and copiers leave it. For one page; not
 * safe for several threads.
 */
final class Skew {
  /* Over the width of a page less than half a point: no line of text or table falls apart. */
  private static final double LEAST = 0.0008;

  /* So far apart, in radians, are characters of one page at most. */
  private static final double SAME = 0.0005;
  private static final double MOST = 0.8;

  private final DoubleStream.Builder angles = DoubleStream.builder();

  /** Takes in a character. */
  void add(Advance advance) {
    double dx = advance.dx();
    double dy = advance.dy();
    if (advance.turn() >= 0 && (dx != 0 || dy != 0)) {
      angles.add(
          switch (advance.turn()) {
            case 1 -> Math.atan2(-dx, dy);
            case 2 -> Math.atan2(-dy, -dx);
            case 3 -> Math.atan2(dx, -dy);
            default -> Math.atan2(dy, dx);
          });
    }
  }

  /** The angle of most of the text in radians, clockwise; 0 where it is level or at odds. */
  double angle() {
    double[] sorted = angles.build().sorted().toArray();
    double usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    long same = Arrays.stream(sorted).filter(each -> Math.abs(each - usual) < SAME).count();
    return Math.abs(usual) >= LEAST && same >= MOST * sorted.length ? usual : 0;
  }
}
