package io.github.nianbao.layout.table;

import io.github.nianbao.document.Text;
import io.github.nianbao.layout.text.Characters;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.layout.text.Typesetter;
import io.github.nianbao.layout.text.Words;
import io.github.nianbao.style.TextStyle;
import io.github.nianbao.style.TextStyle.Align;
import java.util.List;

/**
 * Sets the text of cells. A figure or word too wide for its cell is set smaller, never divided:
 * down to 5 points with the style's padding, then with hardly any, then still smaller, to 2 points;
 * only what is too wide even then is divided.
 */
final class CellSetter {
  /** Smallest size that is still read without effort on paper, in points. */
  private static final double LEAST_SIZE = 5;

  /** Smallest size there is, in points. */
  private static final double HARD_LEAST_SIZE = 2;

  private static final double STEP = 0.25;
  private static final double LEAST_PADDING = 0.75;

  private final Typesetter typesetter;
  private final double padding;

  CellSetter(Typesetter typesetter) {
    this.typesetter = typesetter;
    this.padding = typesetter.style().table().paddingX();
  }

  /** Sets a text in a cell of this width, as high as it becomes. */
  CellText set(Text text, double width) {
    return set(text, width, Double.MAX_VALUE);
  }

  /** Sets a text in a cell of this width and height, smaller where it must be. */
  CellText set(Text text, double width, double height) {
    TextStyle look = typesetter.look(text);
    double size = look.size();
    CellText cell = at(text, width, fitting(text, width, size));
    while (cell.height() > height && size > HARD_LEAST_SIZE) {
      size = Math.max(HARD_LEAST_SIZE, size - STEP);
      cell = at(text, width, fitting(text, width, size));
    }
    return cell;
  }

  /** The largest size up to {@code size} at which the widest word fits. */
  private double fitting(Text text, double width, double size) {
    double widest = Words.widest(typesetter.characters(text, size));
    if (widest <= width - 2 * padding) {
      return size;
    }
    double scaled = size * (width - 2 * padding) / widest;
    double squeezed = Math.min(size * (width - 2 * LEAST_PADDING) / widest, LEAST_SIZE);
    double best = Math.floor(Math.max(scaled, squeezed) * 100) / 100;
    return Math.min(size, Math.max(best, HARD_LEAST_SIZE));
  }

  private CellText at(Text text, double width, double size) {
    TextStyle look = typesetter.look(text);
    Characters characters = typesetter.characters(text, size);
    Align align = look.align() == Align.JUSTIFY ? Align.LEFT : look.align();
    boolean tight = Words.widest(characters) > width - 2 * padding;
    double room = width - 2 * (tight ? LEAST_PADDING : padding);
    List<Line> lines = typesetter.lines(characters, align, room, 0);
    double scale = size / look.size();
    return new CellText(
        lines.stream().map(line -> line.movedBy((width - room) / 2)).toList(),
        look.leading() * scale,
        typesetter.baseline(look) * scale);
  }
}
