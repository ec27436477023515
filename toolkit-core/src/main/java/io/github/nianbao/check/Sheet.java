package io.github.nianbao.check;

import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equations;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a form with all that checking it takes, computed once per form. Immutable.
 *
 * @param number number of its section, counted from 1: 3 for 表三
 * @param form id of the form
 * @param table the table
 * @param fields its figures by path
 * @param equations its equations
 */
record Sheet(
    int number,
    String form,
    FormTable table,
    Map<String, FigureField> fields,
    List<Equation> equations) {

  /** The tables of a form by key, in the order of its sections. */
  static Map<String, Sheet> of(Form form) {
    List<Equation> equations = Equations.of(form);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    for (int i = 0; i < form.sections().size(); i++) {
      String key = form.sections().get(i).table();
      int number = i + 1;
      if (key != null) {
        form.table(key).ifPresent(table -> sheets.put(key, of(number, form, table, equations)));
      }
    }
    return sheets;
  }

  private static Sheet of(int number, Form form, FormTable table, List<Equation> equations) {
    List<Equation> own = new ArrayList<>(equations);
    own.removeIf(equation -> !equation.relation().table().equals(table.key()));
    return new Sheet(number, form.id(), table, table.fields(), List.copyOf(own));
  }

  /** The key of the table. */
  String key() {
    return table.key();
  }
}
