package io.github.nianbao.table.view;

import io.github.nianbao.table.Tables;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws every page it is shown as one transparent picture for each layer, and at the end one HTML
 * page to leaf through them, with a switch for each layer. Not safe for use by several threads at
 * once.
 */
public final class DebugView implements Tables.PageObserver {
  private final Sink sink;
  private final List<Integer> pages = new ArrayList<>();

  /** Takes the finished pictures and the HTML page. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Stores one file.
     *
     * @param name a plain file name, such as {@code page-0001-cells.png}
     * @throws IOException when it cannot be stored
     */
    void put(String name, byte[] content) throws IOException;
  }

  /**
   * @param sink where the pictures go
   */
  public DebugView(Sink sink) {
    this.sink = sink;
  }

  /**
   * Draws the layers of a page.
   *
   * @throws UncheckedIOException when the sink fails
   */
  @Override
  public void page(Page page, PageTables found) {
    pages.add(page.number());
    try {
      for (Layer layer : Layer.values()) {
        sink.put(name(page.number(), layer), layer.draw(page, found));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes {@code index.html}; to be called once, after the last page.
   *
   * @throws UncheckedIOException when the sink fails
   */
  public void finish() {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Tables</title>\n");
    html.append("<style>body{font-family:sans-serif;background:#ddd}");
    html.append(".page{position:relative;display:inline-block;background:#fff;margin:1em}");
    html.append(".page img{display:block}.page img+img{position:absolute;left:0;top:0}");
    html.append("nav{position:sticky;top:0;background:#eee;padding:.5em;z-index:1}");
    for (Layer layer : Layer.values()) {
      html.append("#" + layer.id() + ":not(:checked)~main ." + layer.id() + "{visibility:hidden}");
    }
    html.append("</style></head><body>\n");
    for (Layer layer : Layer.values()) {
      html.append("<input type=\"checkbox\" checked id=\"" + layer.id() + "\">");
      html.append("<label for=\"" + layer.id() + "\">" + layer.id() + "</label>\n");
    }
    html.append("<nav>");
    for (int page : pages) {
      html.append("<a href=\"#p" + page + "\">" + page + "</a> ");
    }
    html.append("</nav><main>\n");
    for (int page : pages) {
      html.append("<div class=\"page\" id=\"p" + page + "\">");
      for (Layer layer : Layer.values()) {
        String file = name(page, layer);
        html.append("<img class=\"" + layer.id() + "\" src=\"" + file + "\" alt=\"\">");
      }
      html.append("</div>\n");
    }
    html.append("</main></body></html>\n");
    try {
      sink.put("index.html", html.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(int page, Layer layer) {
    return String.format(Locale.ROOT, "page-%04d-%s.png", page, layer.id());
  }
}
