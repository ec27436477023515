package io.github.nianbao.publication;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.publication.TableModel.Look;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The figures without a place in the form, as a table of label, figure and unit. */
final class AnnexModel {
  /** Widths in mm; together the type area of 156 mm. */
  private static final List<Double> WIDTHS = List.of(106.0, 30.0, 20.0);

  /** The official forms are called by their year. */
  private static final Predicate<String> YEAR = Pattern.compile("[0-9]{4}").asMatchPredicate();

  private static final Look HEAD = new Look("col", "tableHead");
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
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < report.annex().size(); i++) {
      rows.add(row(report.annex().get(i), "annex[" + i + "]", wording));
    }
    Map<String, Object> head =
        TableModel.row(
            "head",
            List.of(
                TableModel.cell(HEAD, 1, 1, "项目", ""),
                TableModel.cell(HEAD, 1, 1, "数据", ""),
                TableModel.cell(HEAD, 1, 1, "单位", "")));
    return TableModel.table(
        "annex",
        "原报告数据",
        WIDTHS,
        List.of(TableModel.group(true, List.of(head)), TableModel.group(false, rows)));
  }

  private static Map<String, Object> row(AnnexEntry entry, String path, Wording wording) {
    String label = wording.printed(path + ".label", entry.label());
    String value = wording.printed(path + ".value", entry.value().printed());
    String unit = wording.printed(path + ".unit", entry.unit());
    return TableModel.row(
        "body",
        List.of(
            TableModel.cell(LABEL, 1, 1, label, path + ".label"),
            TableModel.cell(FIGURE, 1, 1, value, path + ".value"),
            TableModel.cell(UNIT, 1, 1, unit, path + ".unit")));
  }
}
