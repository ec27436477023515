package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables below an element. For one page; not safe for several threads. */
final class HtmlBlocks {
  /* A cell with more than this is a place on the page, not a cell of a table. */
  private static final int LONGEST_CELL = 600;

  private final String file;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable Source start;

  HtmlBlocks(String file) {
    this.file = file;
  }

  /** All that was met, in order. */
  List<SourceBlock> blocks() {
    close();
    return blocks;
  }

  /** Takes in an element with all below it. */
  void walk(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        if (!text.isBlank() && start == null) {
          start = HtmlReader.source(file, element);
        }
        line.append(text.getWholeText());
      } else if (node instanceof Element child) {
        enter(child);
      }
    }
  }

  /** Takes in an element with all below it but one. */
  void walkAround(Element element, Element left) {
    for (Element child : element.children()) {
      if (child.equals(left)) {
        continue;
      }
      if (left.parents().contains(child)) {
        walkAround(child, left);
      } else {
        close();
        enter(child);
        close();
      }
    }
  }

  private void enter(Element child) {
    if (child.normalName().equals("br")) {
      breakLine(child);
    } else if (child.normalName().equals("table") && !isLayout(child)) {
      close();
      SourceTable table = table(child);
      if (!table.rows().isEmpty()) {
        blocks.add(table);
      }
    } else if (isText(child)) {
      close();
      Source source = HtmlReader.source(file, child);
      int first = source.line() == null ? 1 : source.line();
      blocks.addAll(TextLines.blocks(child.wholeText(), file, first));
    } else if (child.isBlock() || isCell(child)) {
      close();
      walk(child);
      close();
    } else {
      walk(child);
    }
  }

  /* A heading goes on over its line breaks, a paragraph of an old page ends there. */
  private void breakLine(Element br) {
    if (br.closest("h1, h2, h3, h4, h5, h6") == null) {
      close();
    } else {
      line.append('\n');
    }
  }

  /* Text with its own lines. */
  private static boolean isText(Element element) {
    return element.normalName().equals("pre")
        && element.children().isEmpty()
        && element.wholeText().strip().indexOf('\n') >= 0;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private static boolean isLayout(Element table) {
    return !table.select("table table").isEmpty()
        || table.select("td, th").size() < 2
        || table.select("td, th").stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL);
  }

  private SourceTable table(Element table) {
    GridRows grid = new GridRows();
    for (Element row : table.select("tr")) {
      grid.row();
      for (Element cell : row.children()) {
        if (isCell(cell)) {
          Source source = HtmlReader.source(file, cell);
          grid.cell(text(cell), span(cell, "colspan"), span(cell, "rowspan"), source);
        }
      }
    }
    return grid.table(HtmlReader.source(file, table));
  }

  private static int span(Element cell, String name) {
    String digits = cell.attr(name).strip();
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
  }

  /* Lines inside a cell belong together: a label runs on over them. */
  private static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.traverse(
        (node, depth) -> {
          if (node instanceof TextNode part) {
            text.append(part.getWholeText());
          }
        });
    return collapse(text);
  }

  private void close() {
    String text = collapse(line);
    line.setLength(0);
    if (!text.isEmpty() && start != null) {
      blocks.add(new SourceParagraph(text, start));
    }
    start = null;
  }

  /* Line breaks of the markup between Chinese characters are no spaces of the text. */
  private static String collapse(CharSequence text) {
    StringBuilder collapsed = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        space = true;
        continue;
      }
      int last = collapsed.length() - 1;
      if (space && last >= 0 && (collapsed.charAt(last) < 128 || c < 128)) {
        collapsed.append(' ');
      }
      space = false;
      collapsed.append(c);
    }
    return Blank.strip(collapsed.toString());
  }
}
