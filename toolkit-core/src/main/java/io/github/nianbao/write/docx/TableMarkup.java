package io.github.nianbao.write.docx;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.document.TextWidth;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.style.TableStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tables: real merged cells, heads repeated on every page, rows that are never split. */
final class TableMarkup {
  private static final int SMALLEST = 4;

  private final BodyMarkup markup;
  private final TableStyle style;
  private final XmlText xml;
  private final TextMarkup text;
  private final Messages words;

  TableMarkup(BodyMarkup markup, XmlText xml, TextMarkup text, Messages words) {
    this.markup = markup;
    this.style = markup.style().table();
    this.xml = xml;
    this.text = text;
    this.words = words;
  }

  void table(Table table) {
    long[] edges = edges(table.widths());
    xml.markup("<w:tbl>");
    properties(table);
    xml.markup("<w:tblGrid>");
    for (int i = 1; i < edges.length; i++) {
      xml.markup("<w:gridCol w:w=\"").markup(edges[i] - edges[i - 1]).markup("\"/>");
    }
    xml.markup("</w:tblGrid>");
    for (RowGroup group : table.groups()) {
      group(group, edges);
    }
    xml.markup("</w:tbl>");
  }

  /** Edges of the columns in twips, so scaled that the table is as wide as the type area. */
  private long[] edges(List<Double> widths) {
    double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
    long[] edges = new long[widths.size() + 1];
    double edge = 0;
    for (int i = 0; i < widths.size(); i++) {
      edge += widths.get(i);
      edges[i + 1] = Math.round(edge / sum * markup.typeWidth());
    }
    return edges;
  }

  private void properties(Table table) {
    boolean head = table.groups().stream().anyMatch(RowGroup::head);
    boolean labels = table.groups().stream().anyMatch(TableMarkup::hasRowLabels);
    xml.markup("<w:tblPr><w:tblStyle w:val=\"").markup(Names.TABLE);
    xml.markup("\"/><w:tblW w:w=\"").markup(markup.typeWidth());
    xml.markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
    // What assistive technology takes for headings: the first row, the first column.
    xml.markup("<w:tblLook w:val=\"").markup(look(head, labels));
    xml.markup("\" w:firstRow=\"").markup(head ? "1" : "0");
    xml.markup("\" w:lastRow=\"0\" w:firstColumn=\"").markup(labels ? "1" : "0");
    xml.markup("\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
    String summary = table.summary();
    if (summary != null) {
      xml.markup("<w:tblCaption w:val=\"").text(summary, table.id());
      xml.markup("\"/><w:tblDescription w:val=\"").text(description(summary, table), table.id());
      xml.markup("\"/>");
    }
    xml.markup("</w:tblPr>");
  }

  /** What a listener learns of a table before going into it. */
  private String description(String summary, Table table) {
    int rows = table.groups().stream().mapToInt(group -> group.rows().size()).sum();
    String columns = Integer.toString(table.widths().size());
    return words.text(
        "docx.table",
        Map.of("summary", summary, "rows", Integer.toString(rows), "columns", columns));
  }

  private static boolean hasRowLabels(RowGroup group) {
    return group.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.scope() == Scope.ROW || cell.scope() == Scope.ROWGROUP);
  }

  /** The same as bits, for programs older than the attributes. */
  private static String look(boolean head, boolean labels) {
    int bits = 0x0600 | (head ? 0x0020 : 0) | (labels ? 0x0080 : 0);
    return "0" + Integer.toHexString(bits).toUpperCase(Locale.ROOT);
  }

  private void group(RowGroup group, long[] edges) {
    List<GridRow> rows = GridRow.of(group, edges.length - 1);
    for (int i = 0; i < rows.size(); i++) {
      Row row = group.rows().get(i);
      xml.markup("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"");
      xml.markup(Length.twips(style.minRowHeight())).markup("\" w:hRule=\"atLeast\"/>");
      xml.markup(group.head() ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
      // A banner, column heads and the first row of figures below them stand on one page.
      boolean keepNext = group.head() || row.kind() != RowKind.BODY;
      for (GridRow.Place place : rows.get(i).places()) {
        cell(place, row.kind(), keepNext, edges);
      }
      xml.markup("</w:tr>");
    }
  }

  private void cell(GridRow.Place place, RowKind kind, boolean keepNext, long[] edges) {
    Table.Cell cell = place.cell();
    long width = edges[place.end()] - edges[place.column()];
    xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"").markup(width).markup("\" w:type=\"dxa\"/>");
    if (cell.colspan() > 1) {
      xml.markup("<w:gridSpan w:val=\"").markup(cell.colspan()).markup("\"/>");
    }
    if (cell.rowspan() > 1) {
      xml.markup(place.continued() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
    }
    if (kind == RowKind.BANNER) {
      xml.markup("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"");
      xml.text(style.bannerFill().substring(1), null).markup("\"/>");
    }
    xml.markup("<w:vAlign w:val=\"center\"/></w:tcPr>");
    String name = cell.text().style();
    if (place.continued()) {
      text.cell(name, null, keepNext, 0);
    } else {
      text.cell(name, cell.text(), keepNext, fittedSize(cell, width));
    }
    xml.markup("</w:tc>");
  }

  /** The size at which the longest figure of a cell stands on one line; 0 for that of its style. */
  private double fittedSize(Table.Cell cell, long width) {
    double size = markup.style().text(cell.text().style()).size();
    double room = width / 20.0 - 2 * style.paddingX() - style.rule();
    double word = TextWidth.longestWord(cell.text().plain());
    if (word * size <= room) {
      return 0;
    }
    return Math.max(SMALLEST, Math.floor(room / word * 2) / 2);
  }
}
