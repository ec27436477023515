package io.github.nianbao.table.view;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.table.Tables;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Draws every page it is shown as one transparent picture for each layer, and at the end one HTML
 * page to leaf through them, with a switch for each layer. Not safe for use by several threads at
 * once.
 */
public final class DebugView implements Tables.PageObserver {
  private final Sink sink;
  private final DebugPage pages;

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
   * @param messages the words of the HTML page
   */
  public DebugView(Sink sink, Messages messages) {
    this.sink = sink;
    this.pages = new DebugPage(messages);
  }

  /**
   * Draws the layers of a page.
   *
   * @throws UncheckedIOException when the sink fails
   */
  @Override
  public void page(Page page, PageTables found) {
    pages.add(page.number(), found);
    try {
      for (Layer layer : Layer.values()) {
        sink.put(DebugPage.picture(page.number(), layer), layer.draw(page, found));
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
    try {
      sink.put("index.html", pages.html().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
