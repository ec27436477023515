package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.read.recognise.FormTables.Readings;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.report.FormChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the form of a report from its tables, and from its year where there are none. */
final class FormOfTables {
  private final Forms forms;
  private final Notes notes;

  FormOfTables(Forms forms, Notes notes) {
    this.forms = forms;
    this.notes = notes;
  }

  /**
   * The form of the report, and that of each table where they differ.
   *
   * @param found the readings of tables, by key
   * @param year reporting year, 0 where it is not known
   */
  FormChoice choice(Map<String, List<Readings>> found, int year) {
    Map<String, String> clear = new LinkedHashMap<>();
    found.forEach((key, all) -> formOf(key, all, year).ifPresent(form -> clear.put(key, form)));
    if (clear.isEmpty()) {
      return new FormChoice(formOf(year), Map.of());
    }
    String main = clear.values().iterator().next();
    if (clear.values().stream().allMatch(main::equals)) {
      return new FormChoice(main, Map.of());
    }
    Map<String, String> all = new LinkedHashMap<>();
    Form form = forms.find(main).orElseThrow();
    form.tables().forEach(table -> all.put(table.key(), clear.getOrDefault(table.key(), main)));
    return new FormChoice(main, all);
  }

  /* The form of a table; where it is there in two of them, that of the year. */
  private Optional<String> formOf(String table, List<Readings> all, int year) {
    List<String> clear = all.stream().flatMap(each -> each.form().stream()).distinct().toList();
    if (clear.size() < 2) {
      return clear.stream().findFirst();
    }
    if (all.stream().noneMatch(each -> isTwice(each, all))) {
      return Optional.of(Readings.likeliest(all));
    }
    String form = RuleData.builtIn().edition(year).filter(clear::contains).orElse(clear.get(0));
    notes.add(
        Severity.WARNING,
        "R-TABLE.forms",
        Spot.of(table, null),
        Map.of("form", form, "year", year == 0 ? "" : Integer.toString(year)));
    return Optional.of(form);
  }

  /* Whether another form has the same rows: parts of one table have different ones. */
  private static boolean isTwice(Readings table, List<Readings> all) {
    return all.stream().anyMatch(other -> other.isOtherForm(table) && other.repeats(table));
  }

  /**
   * The figures of a table; those of another form go to the annex where that of the report is there
   * too.
   */
  static TableFigures figures(Readings table, List<Readings> all, String form) {
    boolean other = table.form().filter(own -> !own.equals(form)).isPresent();
    return other && isTwice(table, all)
        ? table.in(table.form().orElseThrow()).aside()
        : table.in(form);
  }

  /* No table tells the form: that of the year. */
  private String formOf(int year) {
    Form oldest = forms.all().get(0);
    Form newest = forms.all().get(forms.all().size() - 1);
    String form =
        RuleData.builtIn()
            .edition(year)
            .or(() -> Optional.of(year == 0 ? newest.id() : oldest.id()))
            .flatMap(forms::find)
            .orElse(newest)
            .id();
    notes.add(
        Severity.WARNING,
        "R-FORM.message",
        Spot.of("form", null),
        Map.of("form", form, "year", year == 0 ? "" : Integer.toString(year)));
    return form;
  }
}
