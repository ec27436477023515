package io.github.nianbao.table;

import java.io.IOException;
import java.util.List;

/** Writes tables as one HTML page, merged cells with rowspan and colspan. */
final class TableHtml {
  private TableHtml() {}

  static void write(List<Table> tables, Appendable out) throws IOException {
    out.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Tables</title>\n");
    out.append("<style>table{border-collapse:collapse;margin:1em 0}");
    out.append("td,th{border:1px solid #999;padding:.2em .5em;vertical-align:top}</style>\n");
    out.append("</head><body>\n");
    for (Table table : tables) {
      table(table, out);
    }
    out.append("</body></html>\n");
  }

  private static void table(Table table, Appendable out) throws IOException {
    out.append("<table data-page=\"" + table.page() + "\">");
    out.append("<caption>" + pages(table) + "</caption>\n");
    int row = -1;
    for (Table.Cell cell : table.cells()) {
      for (; row < cell.row(); row++) {
        out.append(row < 0 ? "<tr>" : "</tr>\n<tr>");
      }
      cell(cell, cell.row() < table.headRows() ? "th" : "td", out);
    }
    out.append("</tr>\n</table>\n");
  }

  private static String pages(Table table) {
    int last = table.parts().get(table.parts().size() - 1).page();
    return table.page() == last ? "p. " + last : "p. " + table.page() + "–" + last;
  }

  private static void cell(Table.Cell cell, String tag, Appendable out) throws IOException {
    out.append('<').append(tag);
    if (cell.rowspan() > 1) {
      out.append(" rowspan=\"" + cell.rowspan() + "\"");
    }
    if (cell.colspan() > 1) {
      out.append(" colspan=\"" + cell.colspan() + "\"");
    }
    out.append('>').append(escaped(cell.text())).append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>");
  }
}
