package io.github.nianbao.agreement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads an HTML document the way a browser would. */
final class HtmlPieces {
  private HtmlPieces() {}

  static List<Piece> read(byte[] html) {
    Element body = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).body();
    List<Piece> pieces = new ArrayList<>();
    for (Element element : body.select("h1, h2, h3, h4, h5, h6, p, table")) {
      if (element.tagName().equals("table")) {
        pieces.add(grid(element));
      } else if (element.closest("table") == null && element.closest("script") == null) {
        pieces.add(new Piece.Prose(Piece.squeezed(element.wholeText())));
      }
    }
    return pieces;
  }

  private static Piece.Grid grid(Element table) {
    List<List<Piece.Cell>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Piece.Cell> cells = new ArrayList<>();
      for (Element cell : row.select("th, td")) {
        cells.add(
            new Piece.Cell(
                Piece.squeezed(cell.wholeText()), span(cell, "rowspan"), span(cell, "colspan")));
      }
      rows.add(cells);
    }
    return new Piece.Grid(rows);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.isEmpty() ? 1 : Integer.parseInt(value);
  }
}
