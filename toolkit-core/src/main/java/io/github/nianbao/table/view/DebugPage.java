package io.github.nianbao.table.view;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.table.grid.GridTable;
import io.github.nianbao.table.grid.PageTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One HTML page with the pictures of all pages, to be opened from the file system: a switch for
 * each layer, buttons, a list and the arrow keys to leaf, and what was found in words.
 */
final class DebugPage {
  private final Messages messages;
  private final StringBuilder options = new StringBuilder();
  private final StringBuilder sections = new StringBuilder();

  DebugPage(Messages messages) {
    this.messages = messages;
  }

  /** The name of a picture. */
  static String picture(int page, Layer layer) {
    return String.format(Locale.ROOT, "page-%04d-%s.png", page, layer.id());
  }

  /** Adds a page with what was found on it. */
  void add(int number, PageTables found) {
    String name = text("view.page", Map.of("page", Integer.toString(number)));
    options.append("<option>").append(name).append("</option>\n");
    sections.append(
        "<section data-page=\"" + number + "\" aria-label=\"" + name + "\">\n<h2>" + name);
    sections.append("</h2>\n<ul>");
    if (found.tables().isEmpty()) {
      sections.append("<li>").append(text("view.none", Map.of())).append("</li>");
    }
    found.tables().forEach(table -> sections.append("<li>" + words(table) + "</li>"));
    sections.append("</ul>\n<div class=\"sheet\">");
    for (Layer layer : Layer.values()) {
      sections.append("<img class=\"" + layer.id() + "\" loading=\"lazy\" src=\"");
      sections.append(picture(number, layer) + "\" alt=\"" + name(layer) + "\">");
    }
    sections.append("</div>\n</section>\n");
  }

  private String words(GridTable table) {
    List<String> doubts =
        table.reasons().stream().map(d -> text("view.doubt." + d.id(), Map.of())).toList();
    return text(
        doubts.isEmpty() ? "view.table" : "view.table.doubts",
        Map.of(
            "rows", Integer.toString(table.rows()),
            "cols", Integer.toString(table.cols()),
            "confidence", String.format(Locale.ROOT, "%.2f", table.confidence()),
            "doubts", messages.list(doubts)));
  }

  /** The finished page. */
  String html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    String title = text("view.title", Map.of());
    html.append(messages.language().id()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>" + title + "</title>\n<style>\n" + resource("leaf.css"));
    html.append("</style>\n</head>\n<body>\n<header>\n<h1>" + title + "</h1>\n");
    html.append("<nav aria-label=\"" + text("view.leaf", Map.of()) + "\">\n");
    html.append("<button type=\"button\" id=\"previous\">" + text("view.previous", Map.of()));
    html.append("</button>\n<label>" + text("view.choose", Map.of()) + " <select id=\"page\">\n");
    html.append(options).append("</select></label>\n<button type=\"button\" id=\"next\">");
    html.append(text("view.next", Map.of())).append("</button>\n</nav>\n<fieldset>\n<legend>");
    html.append(text("view.layers", Map.of())).append("</legend>\n");
    for (Layer layer : Layer.values()) {
      html.append("<label class=\"" + layer.id() + "\"><input type=\"checkbox\" checked value=\"");
      html.append(layer.id() + "\"><span class=\"swatch\"></span>" + name(layer) + "</label>\n");
    }
    html.append("</fieldset>\n</header>\n<main>\n").append(sections).append("</main>\n<script>\n");
    return html.append(resource("leaf.js")).append("</script>\n</body>\n</html>\n").toString();
  }

  private String name(Layer layer) {
    return text("view.layer." + layer.id(), Map.of());
  }

  private String text(String key, Map<String, String> values) {
    return messages.text(key, values);
  }

  private static String resource(String name) {
    try (InputStream stream = DebugPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
