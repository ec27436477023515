package io.github.nianbao.read;

import io.github.nianbao.read.Draft.Item;
import io.github.nianbao.read.Draft.Part;
import io.github.nianbao.read.Draft.Text;
import io.github.nianbao.read.Sheet.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The ways in which a source reaches a reader. */
enum Shape {
  /** A row to the line, blanks dropped, filled up with strokes at the end. */
  ROWS("txt") {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      lines.add(String.join(" | ", cells) + " | " + "|".repeat(Math.max(0, width - cells.size())));
    }
  },
  /** A cell to the line, each with its stroke, a line of strokes at the end of a short row. */
  CELLS("txt") {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      cells.forEach(cell -> lines.add(cell + " |"));
      if (cells.size() < width) {
        lines.add("|".repeat(width - cells.size()));
      }
    }
  },
  /** A cell to the line behind its stroke, blanks dropped. */
  STROKES_FIRST("txt") {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      cells.forEach(cell -> lines.add("|" + cell));
    }
  },
  /** A paragraph to the cell, blank and no-break-space lines between. */
  PARAGRAPHS("txt") {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      cells.forEach(cell -> lines.addAll(List.of(cell, "", "\u00A0", "")));
    }
  },
  /** A row to the line, cells apart by blanks. */
  BLANKS("txt") {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      lines.add(String.join("   ", cells));
    }
  },
  /** A row to the line, cells apart by tabs, blank cells kept: copied from a browser. */
  TABS("txt") {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      lines.add(String.join("\t", cells));
    }

    @Override
    boolean keepsBlanks() {
      return true;
    }
  },
  /** The whole text on one line. */
  ONE_LINE("txt") {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      lines.add(String.join(" | ", cells) + " |");
    }

    @Override
    byte[] print(Draft draft) {
      return String.join(" ", lines(draft)).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A web page with spans. */
  HTML("html") {
    @Override
    byte[] print(Draft draft) {
      return DraftPage.html(draft).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A Word file with merged cells. */
  DOCX("docx") {
    @Override
    byte[] print(Draft draft) {
      return DraftWord.docx(draft);
    }
  };

  private final String extension;

  Shape(String extension) {
    this.extension = extension;
  }

  /** The name of the file. */
  String file() {
    return "report." + extension;
  }

  /** Whether blank cells can be told from missing ones. */
  boolean keepsBlanks() {
    return this == HTML || this == DOCX;
  }

  void row(List<String> cells, int width, List<String> lines) {
    throw new UnsupportedOperationException(name());
  }

  byte[] print(Draft draft) {
    return String.join("\n", lines(draft)).getBytes(StandardCharsets.UTF_8);
  }

  List<String> lines(Draft draft) {
    List<String> lines = new ArrayList<>();
    draft.head.forEach(item -> item(item, lines));
    for (Part part : draft.parts) {
      lines.addAll(part.title);
      part.items.forEach(item -> item(item, lines));
    }
    return lines;
  }

  private void item(Item item, List<String> lines) {
    if (item instanceof Text text) {
      lines.add(text.text);
    } else if (item instanceof Sheet sheet) {
      int width = sheet.width();
      for (List<Cell> row : sheet.rows) {
        List<String> cells = row.stream().map(cell -> cell.text).toList();
        row(
            keepsBlanks() ? cells : cells.stream().filter(cell -> !cell.isEmpty()).toList(),
            width,
            lines);
      }
    }
  }
}
