package io.github.nianbao.read;

import io.github.nianbao.read.Draft.Item;
import io.github.nianbao.read.Draft.Part;
import io.github.nianbao.read.Draft.Text;
import io.github.nianbao.read.Sheet.Cell;
import java.util.List;

/** A draft as a web page. */
final class DraftPage {
  private final StringBuilder html = new StringBuilder("<html><body><div id=\"zoom\">");

  private DraftPage() {}

  static String html(Draft draft) {
    DraftPage page = new DraftPage();
    draft.head.forEach(page::item);
    for (Part part : draft.parts) {
      part.title.forEach(page::paragraph);
      part.items.forEach(page::item);
    }
    return page.html.append("</div></body></html>").toString();
  }

  private void paragraph(String text) {
    html.append("<p>").append(text).append("</p>\n");
  }

  private void item(Item item) {
    if (item instanceof Text text) {
      paragraph(text.text);
    } else if (item instanceof Sheet sheet) {
      html.append("<table>");
      sheet.rows.forEach(this::row);
      html.append("</table>\n");
    }
  }

  private void row(List<Cell> row) {
    html.append("<tr>");
    for (Cell cell : row) {
      html.append("<td");
      html.append(cell.colspan > 1 ? " colspan=" + cell.colspan : "");
      html.append(cell.rowspan > 1 ? " rowspan=" + cell.rowspan : "");
      html.append("><p><span>").append(cell.text).append("</span></p></td>");
    }
    html.append("</tr>\n");
  }
}
