package io.github.nianbao.read.corpus;

import io.github.nianbao.read.corpus.PrintedReport.Cell;
import io.github.nianbao.read.corpus.PrintedReport.Part;
import io.github.nianbao.read.corpus.PrintedReport.Table;
import io.github.nianbao.read.corpus.PrintedReport.Text;
import java.util.List;

/** A printed report as the page that a browser prints. */
final class SourcePage {
  private SourcePage() {}

  static String of(List<Part> parts, Layout layout) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head>");
    html.append("<meta charset=\"utf-8\"><title>报告</title><style>")
        .append(layout.style())
        .append("</style></head><body>")
        .append(layout.text("body"));
    for (Part part : parts) {
      if (part instanceof Text text) {
        String words = escaped(text.text()).replace("\n", "<br>");
        html.append("<p class=\"%s\">%s</p>\n".formatted(text.style(), words));
      } else {
        table((Table) part, html);
      }
    }
    return html.append("</body></html>").toString();
  }

  private static void table(Table table, StringBuilder html) {
    html.append("<table><thead>");
    for (int row = 0; row < table.cells().size(); row++) {
      html.append(row == table.heads() ? "</thead><tbody>" : "").append("<tr>");
      for (Cell cell : table.cells().get(row)) {
        if (cell != null) {
          String kind = cell.rowspan() > 10 ? "high" : cell.label() ? "label" : "figure";
          html.append(
              "<td class=\"%s\" rowspan=\"%d\" colspan=\"%d\">%s</td>"
                  .formatted(kind, cell.rowspan(), cell.colspan(), escaped(cell.text())));
        }
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
