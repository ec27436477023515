package io.github.nianbao.check;

import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equations;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a form with all that checking it takes, computed once per form. Immutable.
 *
 * @param number number of its section, counted from 1: 3 for 表三
 * @param form id of the form
 * @param official whether the state prescribes the form
 * @param table the table
 * @param fields its figures by path
 * @param equations its equations
 */
record Sheet(
    int number,
    String form,
    boolean official,
    FormTable table,
    Map<String, FigureField> fields,
    List<Equation> equations) {

  /** The tables of a form by key, in the order of its sections. */
  static Map<String, Sheet> of(Form form, boolean official) {
    List<Equation> equations = Equations.of(form);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    for (int i = 0; i < form.sections().size(); i++) {
      String key = form.sections().get(i).table();
      int number = i + 1;
      if (key != null) {
        form.table(key)
            .ifPresent(
                table ->
                    sheets.put(
                        key,
                        new Sheet(
                            number,
                            form.id(),
                            official,
                            table,
                            table.fields(),
                            of(table, equations))));
      }
    }
    return sheets;
  }

  private static List<Equation> of(FormTable table, List<Equation> equations) {
    return equations.stream()
        .filter(equation -> equation.relation().table().equals(table.key()))
        .toList();
  }

  /** The key of the table. */
  String key() {
    return table.key();
  }
}
