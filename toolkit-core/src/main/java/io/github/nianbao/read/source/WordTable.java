package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table of WordprocessingML, its merged cells put together. */
final class WordTable {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Source source;
  private final List<List<Part>> rows = new ArrayList<>();

  WordTable(Node table, Source source) {
    this.source = source;
    for (Node row : all(table, "tr")) {
      if (find(row, "trPr", "del") == null) {
        rows.add(parts(row));
      }
    }
  }

  /** A cell as it is stored: one of a merged run may go on from above. */
  private record Part(String text, int column, int colspan, boolean goesOn) {}

  private static List<Part> parts(Node row) {
    List<Part> parts = new ArrayList<>();
    int column = number(find(row, "trPr", "gridBefore"), 0);
    if (column > 0) {
      parts.add(new Part("", 0, column, false));
    }
    for (Node cell : all(row, "tc")) {
      int span = number(find(cell, "tcPr", "gridSpan"), 1);
      Element merge = find(cell, "tcPr", "vMerge");
      boolean goesOn = merge != null && !merge.getAttributeNS(W, "val").equals("restart");
      StringBuilder text = new StringBuilder();
      List<Node> boxes = new ArrayList<>();
      WordBlocks.text(cell, text, boxes);
      boxes.forEach(box -> WordBlocks.text(box, text, new ArrayList<>()));
      parts.add(new Part(Blank.strip(text.toString().replace("\n", "")), column, span, goesOn));
      column += span;
    }
    return parts;
  }

  /** The table on its grid. */
  SourceTable table() {
    GridRows grid = new GridRows();
    for (int row = 0; row < rows.size(); row++) {
      grid.row();
      for (Part part : rows.get(row)) {
        if (!part.goesOn() || row == 0) {
          grid.cell(part.text(), part.colspan(), height(row, part.column()), source);
        }
      }
    }
    return grid.table(source);
  }

  private int height(int row, int column) {
    int below = row + 1;
    while (below < rows.size()
        && rows.get(below).stream().anyMatch(p -> p.goesOn() && p.column() == column)) {
      below++;
    }
    return below - row;
  }

  /* Rows and cells may stand in content controls and tracked insertions. */
  private static List<Node> all(Node parent, String name) {
    List<Node> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String local = WordBlocks.name(node);
      if (local.equals(name)) {
        found.add(node);
      } else if (List.of("sdt", "sdtContent", "ins", "customXml", "smartTag").contains(local)) {
        found.addAll(all(node, name));
      }
    }
    return found;
  }

  private static @Nullable Element find(Node parent, String properties, String name) {
    for (Node outer : all(parent, properties)) {
      for (Node inner : all(outer, name)) {
        return (Element) inner;
      }
    }
    return null;
  }

  /** The value of a property of a node, or null. */
  static @Nullable String value(Node parent, String properties, String name) {
    Element element = find(parent, properties, name);
    return element == null ? null : element.getAttributeNS(W, "val");
  }

  private static int number(@Nullable Element element, int otherwise) {
    String value = element == null ? "" : element.getAttributeNS(W, "val");
    return value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
  }
}
