package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table of WordprocessingML, its merged cells put together. */
final class WordTable {
  /** A cell with more than this is a place on the page, not a cell of a table. */
  private static final int LONGEST_CELL = 600;

  private final StoredRows rows = new StoredRows();

  /**
   * @param text text of a cell on one line
   */
  WordTable(Node table, Function<Node, String> text) {
    for (Node row : WordXml.all(table, "tr")) {
      if (find(row, "trPr", "del") == null) {
        rows.add(parts(row, text));
      }
    }
  }

  /** Whether a table only sets things on the page: it frames one cell, tables or long text. */
  static boolean isLayout(Node table) {
    int cells = 0;
    for (Node row : WordXml.all(table, "tr")) {
      for (Node cell : WordXml.all(row, "tc")) {
        cells++;
        if (WordXml.holds(cell, "tbl") || WordText.of(cell).text().length() > LONGEST_CELL) {
          return true;
        }
      }
    }
    return cells < 2;
  }

  private static List<StoredRows.Cell> parts(Node row, Function<Node, String> text) {
    List<StoredRows.Cell> parts = new ArrayList<>();
    int column = number(find(row, "trPr", "gridBefore"), 0);
    if (column > 0) {
      parts.add(new StoredRows.Cell("", 0, column, false));
    }
    for (Node cell : WordXml.all(row, "tc")) {
      int span = number(find(cell, "tcPr", "gridSpan"), 1);
      Element merge = find(cell, "tcPr", "vMerge");
      boolean goesOn = merge != null && !WordXml.attribute(merge, "val").equals("restart");
      Element beside = find(cell, "tcPr", "hMerge");
      int last = parts.size() - 1;
      if (beside != null && !WordXml.attribute(beside, "val").equals("restart") && last >= 0) {
        parts.set(last, parts.get(last).upTo(column + span));
      } else {
        parts.add(new StoredRows.Cell(goesOn ? "" : text.apply(cell), column, span, goesOn));
      }
      column += span;
    }
    return parts;
  }

  /** The table on its grid. */
  SourceTable table(Source source) {
    return rows.table(source);
  }

  private static @Nullable Element find(Node parent, String properties, String name) {
    Element outer = WordXml.child(parent, properties);
    return outer == null ? null : WordXml.child(outer, name);
  }

  private static int number(@Nullable Element element, int otherwise) {
    String value = element == null ? "" : WordXml.attribute(element, "val");
    return value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
  }
}
