package io.github.nianbao.publication;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.publication.TableModel.Look;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.FigureText;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The figures without a place in the form, as a table of labels, figure and unit: those that
 * another form has a place for first. Neighbours under one row label share it.
 */
final class AnnexModel {
  /** Widths in mm; together the type area of 156 mm. */
  private static final List<Double> WIDTHS = List.of(53.0, 53.0, 30.0, 20.0);

  /** Between row and column in a label: 规章／本年新公开数量. */
  private static final char SEPARATOR = '／';

  /** The official forms are called by their year. */
  private static final Predicate<String> YEAR = Pattern.compile("[0-9]{4}").asMatchPredicate();

  private static final Look HEAD = new Look("col", "tableHead");
  private static final Look GROUP = new Look("rowgroup", "groupLabel");
  private static final Look LABEL = new Look("row", "rowLabel");
  private static final Look UNIT = new Look("none", "tableHead");
  private static final Look FIGURE = new Look("none", "figure");

  private final Forms forms;

  AnnexModel(Forms forms) {
    this.forms = forms;
  }

  /** Title and tables, one or none. */
  Map<String, Object> of(Report report, Wording wording) {
    String title = report.annex().isEmpty() ? "" : title(report);
    Map<String, Object> annex = new LinkedHashMap<>();
    annex.put("title", title);
    annex.put("tables", report.annex().isEmpty() ? List.of() : List.of(table(report, wording)));
    return annex;
  }

  private String title(Report report) {
    List<String> paths =
        report.annex().stream().map(AnnexEntry::path).filter(Objects::nonNull).toList();
    String source = "";
    long most = 0;
    for (Form form : forms.all()) {
      long known = form.id().equals(report.forms().form()) ? 0 : known(form, paths);
      if (known > most) {
        most = known;
        source = "（" + (YEAR.test(form.id()) ? form.id() + "年格式" : form.name().zh()) + "）";
      }
    }
    return "附：原报告" + source + "数据";
  }

  private static long known(Form form, List<String> paths) {
    return form.tables().stream()
        .mapToLong(table -> paths.stream().filter(table.fields()::containsKey).count())
        .sum();
  }

  private static Map<String, Object> table(Report report, Wording wording) {
    List<Line> lines = lines(report, wording);
    List<Map<String, Object>> rows = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i == next;
      if (first) {
        next = endOfGroup(lines, i);
      }
      rows.add(TableModel.row("body", cells(lines.get(i), first ? next - i : 0)));
    }
    Map<String, Object> head =
        TableModel.row(
            "head",
            List.of(
                TableModel.cell(HEAD, 1, 2, "项目", ""),
                TableModel.cell(HEAD, 1, 1, "数据", ""),
                TableModel.cell(HEAD, 1, 1, "单位", "")));
    return TableModel.table(
        "annex",
        "原报告数据",
        WIDTHS,
        List.of(TableModel.group(true, List.of(head)), TableModel.group(false, rows)));
  }

  /**
   * An entry as printed.
   *
   * @param path its place in the report
   * @param group label of its row there, or an empty string where it has but one label
   * @param label label of its column, or its only one
   * @param value the figure
   * @param unit unit, or an empty string where there is none or the figure holds it
   */
  private record Line(String path, String group, String label, String value, String unit) {}

  private static List<Line> lines(Report report, Wording wording) {
    List<Line> placed = new ArrayList<>();
    List<Line> others = new ArrayList<>();
    for (int i = 0; i < report.annex().size(); i++) {
      AnnexEntry entry = report.annex().get(i);
      (entry.path() == null ? others : placed).add(line(entry, "annex[" + i + "]", wording));
    }
    placed.addAll(others);
    return placed;
  }

  private static Line line(AnnexEntry entry, String path, Wording wording) {
    String label = wording.printed(path + ".label", entry.label());
    String value = wording.printed(path + ".value", entry.value().printed());
    String unit = wording.printed(path + ".unit", entry.unit());
    int cut = label.lastIndexOf(SEPARATOR);
    return new Line(
        path,
        cut < 0 ? "" : label.substring(0, cut),
        label.substring(cut + 1),
        value,
        isSaidBy(value, unit) ? "" : unit);
  }

  private static boolean isSaidBy(String value, String unit) {
    return FigureText.of(value) instanceof FigureText.Value figure && figure.unit().equals(unit);
  }

  private static int endOfGroup(List<Line> lines, int start) {
    String group = lines.get(start).group();
    int end = start + 1;
    while (!group.isEmpty() && end < lines.size() && lines.get(end).group().equals(group)) {
      end++;
    }
    return end;
  }

  /**
   * The cells of a line.
   *
   * @param height lines that its group label spans, 0 where one above does
   */
  private static List<Map<String, Object>> cells(Line line, int height) {
    List<Map<String, Object>> cells = new ArrayList<>();
    if (!line.group().isEmpty() && height > 0) {
      cells.add(TableModel.cell(GROUP, height, 1, line.group(), ""));
    }
    int width = line.group().isEmpty() ? 2 : 1;
    cells.add(TableModel.cell(LABEL, 1, width, line.label(), line.path() + ".label"));
    cells.add(TableModel.cell(FIGURE, 1, 1, line.value(), line.path() + ".value"));
    cells.add(TableModel.cell(UNIT, 1, 1, line.unit(), line.path() + ".unit"));
    return cells;
  }
}
