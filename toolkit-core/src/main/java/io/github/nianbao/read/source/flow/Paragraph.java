package io.github.nianbao.read.source.flow;

import io.github.nianbao.table.page.Box;

/**
 * A paragraph of pages.
 *
 * @param text its lines, put together
 * @param page the page on which it begins, counted from 1
 * @param box extent of its lines on that page, in points
 */
public record Paragraph(String text, int page, Box box) {
  /** A paragraph that begins with this line. */
  static Paragraph of(PrintedLine line) {
    return new Paragraph(line.text(), line.page(), line.box());
  }

  /** The same with one more line. */
  Paragraph and(PrintedLine line) {
    Box extent = line.page() == page ? box.union(line.box()) : box;
    return new Paragraph(Joint.ofLines(text, line.text()), page, extent);
  }
}
