package io.github.nianbao.read;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.Grid;
import io.github.nianbao.form.Section;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;

/** A report as programs print it that strip a page of its markup. */
enum PrintedText {
  /** A row to the line, blanks dropped, filled up with strokes at the end. */
  ROWS {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      lines.add(String.join(" | ", cells) + " | " + "|".repeat(Math.max(0, width - cells.size())));
    }
  },
  /** A cell to the line, each with its stroke, a line of strokes at the end of a short row. */
  CELLS {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      cells.forEach(cell -> lines.add(cell + " |"));
      if (cells.size() < width) {
        lines.add("|".repeat(width - cells.size()));
      }
    }
  },
  /** A paragraph to the cell, blank and no-break-space lines between. */
  PARAGRAPHS {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      cells.forEach(cell -> lines.addAll(List.of(cell, "", "\u00A0", "")));
    }
  },
  /** A row to the line, cells apart by blanks. */
  BLANKS {
    @Override
    void row(List<String> cells, int width, List<String> lines) {
      lines.add(String.join("   ", cells));
    }
  };

  abstract void row(List<String> cells, int width, List<String> lines);

  /** The whole report. */
  String print(Report report) {
    Form form = Forms.builtIn().find(report.forms().form()).orElseThrow();
    List<String> lines = new ArrayList<>(List.of(String.valueOf(report.front().title())));
    lines.addAll(report.prose("introduction"));
    for (Section section : form.sections()) {
      lines.add(section.title());
      if (section.table() != null) {
        table(report, section.table(), lines);
      }
      lines.addAll(report.prose(section.prose()));
    }
    return String.join("\n", lines);
  }

  private void table(Report report, String key, List<String> lines) {
    Form form = Forms.builtIn().find(report.forms().of(key)).orElseThrow();
    FormTable table = form.table(key).orElseThrow();
    Grid grid = Grid.of(table);
    for (Grid.Group group : grid.groups()) {
      for (Grid.Line line : group.lines()) {
        List<String> cells = line.cells().stream().map(cell -> text(report, cell)).toList();
        row(cells.stream().filter(cell -> !cell.isEmpty()).toList(), grid.columns(), lines);
      }
    }
  }

  private static String text(Report report, Grid.Cell cell) {
    return cell instanceof Grid.Label label
        ? label.text()
        : report.figure(((Grid.Place) cell).field().path()).printed();
  }
}
