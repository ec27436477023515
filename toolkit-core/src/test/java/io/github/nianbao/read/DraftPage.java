package io.github.nianbao.read;

import io.github.nianbao.read.Draft.Item;
import io.github.nianbao.read.Draft.Part;
import io.github.nianbao.read.Draft.Style;
import io.github.nianbao.read.Draft.Text;
import io.github.nianbao.read.Sheet.Cell;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A draft as a web page. */
final class DraftPage {
  private final StringBuilder html = new StringBuilder();
  private final @Nullable Look look;

  private DraftPage(@Nullable Look look) {
    this.look = look;
  }

  /** A page without any style. */
  static String html(Draft draft) {
    return new DraftPage(null).page(draft);
  }

  /** A page to be printed. */
  static String html(Draft draft, Look look) {
    return new DraftPage(look).page(draft);
  }

  private String page(Draft draft) {
    html.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">");
    if (look != null) {
      html.append("<title>政府信息公开</title><style>").append(PageStyle.of(look)).append("</style>");
    }
    html.append("</head><body>");
    boolean site = look != null && look.is("site");
    if (look != null) {
      html.append("<div class=\"mark\">").append(look.text("mark")).append("</div>");
      html.append(site ? "<p>当前位置：首页 &gt; 政府信息公开 &gt; 年度报告</p>" : "");
    }
    html.append("<div id=\"zoom\">");
    draft.head.forEach(this::item);
    for (Part part : draft.parts) {
      String kind = part.key.equals("applications") ? "heading third" : "heading";
      part.title.forEach(line -> paragraph(kind, line));
      part.items.forEach(this::item);
    }
    html.append("</div>").append(site ? "<p>版权所有：云溪县人民政府办公室</p><p>返回顶部</p>" : "");
    return html.append("</body></html>").toString();
  }

  private void paragraph(String style, String text) {
    html.append("<p class=\"").append(style).append("\">").append(text).append("</p>\n");
  }

  private void item(Item item) {
    if (item instanceof Text text) {
      boolean cut = text.style == Style.TITLE && look != null && look.number("title") > 1;
      String words = cut ? text.text.replaceFirst("(?<=.)(?=2023)", "<br>") : text.text;
      paragraph(text.style.name().toLowerCase(Locale.ROOT), words);
    } else if (item instanceof Sheet sheet) {
      table(sheet);
    }
  }

  private void table(Sheet sheet) {
    html.append("<table>");
    if (look != null && look.text("columns").equals("form")) {
      double all = sheet.widths().stream().mapToDouble(width -> width).sum();
      sheet
          .widths()
          .forEach(w -> html.append("<col style=\"width: ").append(100 * w / all).append("%\">"));
    }
    int heads = look == null ? 0 : sheet.heads();
    html.append(heads > 0 ? "<thead>" : "");
    for (int i = 0; i < sheet.rows.size(); i++) {
      html.append(heads > 0 && i == heads ? "</thead><tbody>" : "");
      row(sheet, i);
    }
    html.append("</table>\n");
  }

  private void row(Sheet sheet, int index) {
    List<Cell> row = sheet.rows.get(index);
    List<Integer> columns = sheet.columns().get(index);
    html.append("<tr>");
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      boolean end = columns.get(i) + cell.colspan == sheet.width();
      html.append("<td class=\"").append(kind(cell)).append(end ? " end\"" : "\"");
      html.append(cell.colspan > 1 ? " colspan=" + cell.colspan : "");
      html.append(cell.rowspan > 1 ? " rowspan=" + cell.rowspan : "");
      html.append("><p><span>").append(cell.text).append("</span></p></td>");
    }
    html.append("</tr>\n");
  }

  private static String kind(Cell cell) {
    if (cell.role == null) {
      return "figure";
    }
    String kind = cell.isHead() ? "label head" : "label";
    return cell.rowspan > 4 ? kind + " high" : kind;
  }
}
