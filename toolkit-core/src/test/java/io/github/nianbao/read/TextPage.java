package io.github.nianbao.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The web page that a text may have been copied from: its rows are tables, the rest paragraphs. */
final class TextPage {
  private final StringBuilder html = new StringBuilder();
  private final List<List<String>> rows = new ArrayList<>();

  private TextPage() {}

  /** A text that is a page stays as it is. */
  static String html(String text) {
    return text.stripLeading().startsWith("<!DOCTYPE html") ? text : new TextPage().page(text);
  }

  private String page(String text) {
    html.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"></head>");
    html.append("<body>\n");
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      if (isRow(line)) {
        rows.add(cells(line));
      } else {
        table();
        paragraph(line);
      }
    }
    table();
    return html.append("</body></html>\n").toString();
  }

  private void table() {
    if (isMenu(rows)) {
      paragraph(String.join(" | ", rows.get(0)));
    } else if (!rows.isEmpty()) {
      html.append("<table border=1 cellspacing=0>\n");
      for (List<TextTable.Cell> row : new TextTable(rows).cells()) {
        html.append("<tr>");
        row.forEach(this::cell);
        html.append("</tr>\n");
      }
      html.append("</table>\n");
    }
    rows.clear();
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>\n");
  }

  private void cell(TextTable.Cell cell) {
    html.append("<td");
    html.append(cell.colspan() > 1 ? " colspan=" + cell.colspan() : "");
    html.append(cell.rowspan() > 1 ? " rowspan=" + cell.rowspan() : "");
    html.append(">").append(escaped(cell.text())).append("</td>");
  }

  /* A menu has strokes too, but none that fill it up, and no figure. */
  private static boolean isMenu(List<List<String>> rows) {
    return rows.size() == 1 && rows.get(0).stream().noneMatch(cell -> cell.matches("\\d*"));
  }

  private static boolean isRow(String line) {
    return line.contains("|") || line.strip().contains("   ");
  }

  private static List<String> cells(String line) {
    String apart = line.contains("|") ? "\\|" : " {3,}";
    return Arrays.stream(line.split(apart, -1)).map(String::strip).toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
