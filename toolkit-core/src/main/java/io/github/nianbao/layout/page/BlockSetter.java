package io.github.nianbao.layout.page;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Signature;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.Text;
import io.github.nianbao.layout.page.Flow.Prose;
import io.github.nianbao.layout.page.Flow.Role;
import io.github.nianbao.layout.table.TableLayout;
import io.github.nianbao.layout.table.TablePages;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.layout.text.Typesetter;
import io.github.nianbao.style.TableStyle;
import io.github.nianbao.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets the blocks of a document in lines and cells, ready to be divided over pages. */
public final class BlockSetter {
  private final Typesetter typesetter;
  private final double width;

  public BlockSetter(Typesetter typesetter) {
    this.typesetter = typesetter;
    this.width = Lengths.points(typesetter.style().page().typeWidth());
  }

  /** The blocks, set. Empty tables and empty signatures leave nothing. */
  public List<Flow> set(List<Block> blocks) {
    List<Flow> flows = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        flows.add(prose(Role.HEADING, heading.level(), heading.text()));
      } else if (block instanceof Paragraph paragraph) {
        flows.add(prose(Role.PARAGRAPH, 0, paragraph.text()));
      } else if (block instanceof Table table) {
        table(table, flows);
      } else if (block instanceof Signature signature) {
        flows.addAll(new SignatureSetter(typesetter, width).set(signature));
      }
    }
    return flows;
  }

  private Prose prose(Role role, int level, Text text) {
    TextStyle look = typesetter.look(text);
    List<Line> lines = new ArrayList<>(typesetter.lines(text, width));
    if (lines.isEmpty()) {
      lines.add(Line.EMPTY);
    }
    return new Prose(role, level, look, lines, typesetter.baseline(look));
  }

  private void table(Table table, List<Flow> flows) {
    TablePages pages = new TablePages(new TableLayout(table, typesetter, width));
    if (pages.rows() > 0) {
      TableStyle style = typesetter.style().table();
      flows.add(new Flow.Grid(table, pages, style.spaceBefore(), style.spaceAfter()));
    }
  }
}
