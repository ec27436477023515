package io.github.nianbao.read.corpus;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.Grid;
import io.github.nianbao.form.Section;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;

/** A report as a sequence of what is printed, in the wording of a layout. */
final class PrintedReport {
  private final Report report;
  private final Layout layout;

  PrintedReport(Report report, Layout layout) {
    this.report = report;
    this.layout = layout;
  }

  /** Something printed. */
  sealed interface Part {}

  /** A paragraph; its style is title, date, body, heading or signature. */
  record Text(String style, String text) implements Part {}

  /** A table; {@code cells} has a row for each grid row, null where a cell reaches in. */
  record Table(int heads, List<Double> widths, List<Cell[]> cells) implements Part {}

  /** A cell. */
  record Cell(String text, int rowspan, int colspan, boolean label) {}

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Front front = report.front();
    parts.add(new Text("title", title()));
    if (layout.is("date") && front.publishDate() != null) {
      parts.add(new Text("date", "发布日期：" + front.publishDate()));
    }
    report.prose("introduction").forEach(text -> parts.add(new Text("body", text)));
    Form form = Forms.builtIn().find(report.forms().form()).orElseThrow();
    for (Section section : form.sections()) {
      parts.add(new Text("heading", layout.label(section.title())));
      if (section.table() != null) {
        parts.add(table(section.table()));
      }
      report.prose(section.prose()).forEach(text -> parts.add(new Text("body", text)));
    }
    if (front.signature() != null) {
      parts.add(new Text("signature", front.signature().issuer()));
      parts.add(new Text("signature", chinese(front.signature().date())));
    }
    return parts;
  }

  /* Long titles stand on two lines, the body on the first. */
  private String title() {
    String issuer = report.front().issuer().name();
    String title = report.front().title();
    return title.startsWith(issuer) ? issuer + "\n" + title.substring(issuer.length()) : title;
  }

  private static String chinese(String iso) {
    if (iso.indexOf('-') < 0) {
      return iso;
    }
    String[] parts = iso.split("-", -1);
    return "%s年%d月%d日".formatted(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private Table table(String key) {
    Form form = Forms.builtIn().find(report.forms().of(key)).orElseThrow();
    FormTable table = form.table(key).orElseThrow();
    Grid grid = Grid.of(table);
    int rows = grid.groups().stream().mapToInt(group -> group.lines().size()).sum();
    Cell[][] cells = new Cell[rows][grid.columns()];
    for (Grid.Cell cell : grid.cells()) {
      boolean label = cell instanceof Grid.Label;
      String text =
          cell instanceof Grid.Label printed
              ? layout.label(printed.text())
              : report.figure(((Grid.Place) cell).field().path()).printed();
      cells[cell.row()][cell.column()] =
          new Cell(text.replace("\n", ""), cell.rowspan(), cell.colspan(), label);
    }
    int heads = grid.groups().get(0).head() ? grid.groups().get(0).lines().size() : 0;
    return new Table(heads, table.widths(), List.of(cells));
  }
}
