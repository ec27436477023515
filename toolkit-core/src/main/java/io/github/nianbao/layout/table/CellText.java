package io.github.nianbao.layout.table;

import io.github.nianbao.layout.text.Line;
import java.util.List;

/**
 * The text of a cell, set.
 *
 * @param lines its lines
 * @param leading distance of their base lines in points
 * @param baseline from the top of a line's box to its base line in points
 */
public record CellText(List<Line> lines, double leading, double baseline) {
  public CellText {
    lines = List.copyOf(lines);
  }

  /** Height of all lines in points. */
  public double height() {
    return lines.size() * leading;
  }
}
