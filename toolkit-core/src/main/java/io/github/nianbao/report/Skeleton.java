package io.github.nianbao.report;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An empty report to be filled in: every key is there, none has a value. */
public final class Skeleton {
  private final String schema;

  /**
   * @param schema what {@code $schema} says, such as {@code ./2021.schema.json}, for editors that
   *     complete and check keys
   */
  public Skeleton(String schema) {
    this.schema = schema;
  }

  /**
   * An empty report of a form, in the layout of {@link ReportWriter}; it reads without complaint.
   */
  public String of(Form form) {
    Front front = new Front(null, null, null, null, null, null, null, null, null, null);
    Report empty =
        new Report(
            new FormChoice(form.id(), Map.of()),
            front,
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            List.of());
    Map<String, FigureTree.Group> tables = new LinkedHashMap<>();
    for (FormTable table : form.tables()) {
      tables.put(table.key(), FigureTree.of(table));
    }
    return new ReportLayout(empty, form, true).write(schema, tables);
  }
}
