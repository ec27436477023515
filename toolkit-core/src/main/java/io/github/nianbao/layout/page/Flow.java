package io.github.nianbao.layout.page;

import io.github.nianbao.document.Table;
import io.github.nianbao.layout.table.TablePages;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.style.TextStyle;
import java.util.List;

/** What is divided over pages, in the order of reading. */
public sealed interface Flow {

  /** Space above in points, none at the top of a page. */
  double spaceBefore();

  /** Space below in points. */
  double spaceAfter();

  /**
   * Lines of prose: a heading, a paragraph, a part of the signature.
   *
   * @param role what they are
   * @param level level of a heading, else 0
   * @param look their style
   * @param lines at least one; an empty paragraph has one empty line
   * @param baseline from the top of a line's box to its base line in points
   */
  record Prose(Role role, int level, TextStyle look, List<Line> lines, double baseline)
      implements Flow {
    public Prose {
      lines = List.copyOf(lines);
    }

    @Override
    public double spaceBefore() {
      return look.spaceBefore();
    }

    @Override
    public double spaceAfter() {
      return look.spaceAfter();
    }

    /** Height of all lines in points. */
    public double height() {
      return lines.size() * look.leading();
    }
  }

  /** What prose is. */
  enum Role {
    HEADING,
    PARAGRAPH,
    SIGNATURE
  }

  /**
   * A table.
   *
   * @param table the table
   * @param pages divides it
   * @param spaceBefore space above in points
   * @param spaceAfter space below in points
   */
  record Grid(Table table, TablePages pages, double spaceBefore, double spaceAfter)
      implements Flow {}
}
