package io.github.nianbao.check;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.report.FormChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The tables of all known forms, prepared once. Immutable. */
final class Sheets {
  private final Forms forms;
  private final Map<String, Map<String, Sheet>> byForm;

  private Sheets(Forms forms, Map<String, Map<String, Sheet>> byForm) {
    this.forms = forms;
    this.byForm = byForm;
  }

  static Sheets of(Forms forms, RuleData data) {
    Map<String, Map<String, Sheet>> byForm = new LinkedHashMap<>();
    forms.all().forEach(f -> byForm.put(f.id(), Sheet.of(f, data.isOfficial(f.id()))));
    return new Sheets(forms, byForm);
  }

  /** The tables of every form: form, then key of the table. */
  Map<String, Map<String, Sheet>> byForm() {
    return byForm;
  }

  /**
   * The tables of a report by key, each of its own form.
   *
   * @throws IllegalArgumentException when one of the forms is not known
   */
  Map<String, Sheet> of(FormChoice choice) {
    Map<String, Sheet> chosen = new LinkedHashMap<>();
    for (String table : of(choice.form()).keySet()) {
      Sheet sheet = of(choice.of(table)).get(table);
      chosen.put(
          table,
          Objects.requireNonNull(
              sheet, () -> "Form " + choice.of(table) + " has no table " + table));
    }
    return chosen;
  }

  private Map<String, Sheet> of(String id) {
    return byForm.getOrDefault(form(id).id(), Map.of());
  }

  /**
   * A form.
   *
   * @throws IllegalArgumentException when it is not known
   */
  Form form(String id) {
    return forms
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("Unknown form " + id + " of a report"));
  }
}
