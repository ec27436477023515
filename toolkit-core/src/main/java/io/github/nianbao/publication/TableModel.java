package io.github.nianbao.publication;

import io.github.nianbao.form.Grid;
import io.github.nianbao.form.Grid.Label;
import io.github.nianbao.form.Grid.Place;
import io.github.nianbao.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of a report as the template sees it: the form's grid with the report's figures. */
final class TableModel {
  private final Report report;
  private final Wording wording;

  TableModel(Report report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  /**
   * The table on its grid.
   *
   * @param summary accessible name
   */
  Map<String, Object> of(Grid grid, String summary) {
    List<Map<String, Object>> groups =
        grid.groups().stream()
            .map(group -> group(group.head(), group.lines().stream().map(this::row).toList()))
            .toList();
    return table(grid.table().key(), summary, grid.table().widths(), groups);
  }

  private Map<String, Object> row(Grid.Line line) {
    String kind = line.kind().name().toLowerCase(Locale.ROOT);
    return row(kind, line.cells().stream().map(this::cell).toList());
  }

  private Map<String, Object> cell(Grid.Cell cell) {
    if (cell instanceof Place place) {
      String path = place.field().path();
      String text = wording.printed(path, report.figure(path).printed());
      return cell(new Look("none", "figure"), 1, place.colspan(), text, path);
    }
    Label label = (Label) cell;
    return cell(look(label), label.rowspan(), label.colspan(), label.text(), "");
  }

  private static Look look(Label label) {
    return switch (label.role()) {
      case BANNER -> new Look("colgroup", "banner");
      // A corner beside one line of headings is a heading like them (信息内容); beside several it
      // holds the form's note on the figures, which the template of 2021 sets in 楷体.
      case CORNER -> new Look("col", label.rowspan() == 1 ? "tableHead" : "corner");
      case COLUMN -> new Look("col", "tableHead");
      case COLUMN_GROUP -> new Look("colgroup", "tableHead");
      case ROW -> new Look("row", "rowLabel");
      case ROW_GROUP -> new Look("rowgroup", "groupLabel");
    };
  }

  static Map<String, Object> table(
      String id, String summary, List<Double> widths, List<Map<String, Object>> groups) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("id", id);
    table.put("summary", summary);
    table.put("widths", widths);
    table.put("groups", groups);
    return table;
  }

  static Map<String, Object> group(boolean head, List<Map<String, Object>> rows) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("head", head);
    group.put("rows", rows);
    return group;
  }

  static Map<String, Object> row(String kind, List<Map<String, Object>> cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", kind);
    row.put("cells", cells);
    return row;
  }

  static Map<String, Object> cell(Look look, int rowspan, int colspan, String text, String path) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("scope", look.scope());
    cell.put("style", look.style());
    cell.put("rowspan", rowspan);
    cell.put("colspan", colspan);
    cell.put("lines", Wording.lines(text));
    cell.put("path", path);
    return cell;
  }

  /**
   * What a cell is.
   *
   * @param scope what it is a heading of, {@code none} for a figure
   * @param style text style
   */
  record Look(String scope, String style) {}
}
