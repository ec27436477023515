package io.github.nianbao.table.page;

import java.util.List;

/**
 * What can be seen on one page. Rotation and crop box are applied; hidden things are left out.
 *
 * @param number the page, counted from 1
 * @param width width as displayed, in points
 * @param height height as displayed, in points
 * @param glyphs characters in the order of painting
 * @param lines level and upright lines in the order of painting
 * @param fills filled rectangles that are not lines
 * @param drawings extents of everything else: curves, oblique lines, images
 */
public record Page(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Line> lines,
    List<Fill> fills,
    List<Box> drawings) {
  public Page {
    glyphs = List.copyOf(glyphs);
    lines = List.copyOf(lines);
    fills = List.copyOf(fills);
    drawings = List.copyOf(drawings);
  }

  /** The direction in which most of the text is written, 0 to 3; 0 wins all but clear cases. */
  public int mainTurn() {
    int[] count = new int[4];
    for (Glyph g : glyphs) {
      if (g.turn() >= 0) {
        count[g.turn()]++;
      }
    }
    int best = 0;
    for (int t = 1; t < 4; t++) {
      best = count[t] > 2 * count[best] ? t : best;
    }
    return best;
  }

  /** The same page with other characters. */
  public Page with(List<Glyph> others) {
    return new Page(number, width, height, others, lines, fills, drawings);
  }

  /**
   * This page turned so that text written in direction {@code turn} reads from left to right.
   *
   * @param turn quarter turns clockwise of the text, 0 to 3
   */
  public Page upright(int turn) {
    if (turn == 0) {
      return this;
    }
    Turn back = Turn.undoing(turn, width, height);
    return new Page(
        number,
        turn % 2 == 0 ? width : height,
        turn % 2 == 0 ? height : width,
        glyphs.stream().map(back::apply).toList(),
        lines.stream().map(l -> new Line(back.apply(l.box()), l.rgb())).toList(),
        fills.stream().map(f -> new Fill(back.apply(f.box()), f.rgb())).toList(),
        drawings.stream().map(back::apply).toList());
  }
}
