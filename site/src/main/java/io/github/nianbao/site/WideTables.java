package io.github.nianbao.site;

import org.jsoup.nodes.Element;

/** Tables that may be wider than a phone move within a frame of their own, never the page. */
final class WideTables {
  /** Two columns of text always find room. */
  private static final int NARROW = 2;

  private WideTables() {}

  static void wrap(Page page) {
    int number = 0;
    for (Element table : page.main().select("table")) {
      table.removeClass("table").removeClass("table-striped").removeClass("bodyTable");
      heads(table);
      if (columns(table) > NARROW) {
        number++;
        name(table, number);
        table.wrap("<div class=\"wide\" tabindex=\"0\" role=\"region\"></div>");
        Element frame = table.parent();
        if (frame != null) {
          frame.attr("aria-labelledby", "table-" + number);
        }
      }
    }
  }

  /** Heads say what they are heads of; an empty corner is none. */
  private static void heads(Element table) {
    for (Element head : table.select("thead th:not([scope])")) {
      if (head.text().isBlank()) {
        head.tagName("td");
      } else {
        head.attr("scope", "col");
      }
    }
  }

  private static int columns(Element table) {
    return table.select("tr").stream()
        .mapToInt(row -> row.children().stream().mapToInt(WideTables::span).sum())
        .max()
        .orElse(0);
  }

  private static int span(Element cell) {
    return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
  }

  /** The name of a table: its caption, or the heading above it. */
  private static void name(Element table, int number) {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      caption.attr("id", "table-" + number);
      return;
    }
    String above = "";
    for (Element part = table; part != null && above.isEmpty(); part = part.parent()) {
      for (Element before = part; before != null; before = before.previousElementSibling()) {
        if (before.tagName().matches("h[1-4]")) {
          above = before.text();
          break;
        }
      }
    }
    table
        .prependElement("caption")
        .attr("id", "table-" + number)
        .addClass("unseen")
        .text(above + " (" + number + ")");
  }
}
