package io.github.nianbao.layout.page;

import io.github.nianbao.layout.table.TablePart;
import io.github.nianbao.layout.text.Line;
import java.util.List;

/**
 * A finished page, measured in points from the top left corner of the type area downwards.
 *
 * @param items what stands on it, in the order of reading
 */
public record Page(List<Item> items) {
  public Page {
    items = List.copyOf(items);
  }

  /** Something on a page. */
  public sealed interface Item {
    /** Its upper edge. */
    double top();
  }

  /**
   * Lines of prose.
   *
   * @param prose what they are part of
   * @param from first line
   * @param to one past the last line
   * @param top upper edge of the first line's box
   */
  public record Lines(Flow.Prose prose, int from, int to, double top) implements Item {

    /** The lines that stand here. */
    public List<Line> shown() {
      return prose.lines().subList(from, to);
    }
  }

  /**
   * A table or a part of one.
   *
   * @param grid what it is part of
   * @param part the part
   * @param top its upper edge
   */
  public record Part(Flow.Grid grid, TablePart part, double top) implements Item {}
}
