package io.github.nianbao.agreement;

import java.util.ArrayList;
import java.util.List;

/** What a reader meets in a document, whatever its format: text, or a table. */
sealed interface Piece {

  /** A heading or paragraph, white space taken out. */
  record Prose(String text) implements Piece {}

  /** A table as its cells row by row. */
  record Grid(List<List<Cell>> rows) implements Piece {
    /** All text of the table in reading order. */
    List<String> texts() {
      List<String> texts = new ArrayList<>();
      rows.forEach(row -> row.forEach(cell -> texts.add(cell.text())));
      return texts;
    }
  }

  /** A cell with its spans, white space taken out of its text. */
  record Cell(String text, int rowspan, int colspan) {}

  /** Text without any white space. */
  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }
}
