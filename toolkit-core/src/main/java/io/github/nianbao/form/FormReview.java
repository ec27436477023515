package io.github.nianbao.form;

import io.github.nianbao.finding.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks for what is wrong with a form although every key of its file is right. Used once. */
final class FormReview {
  /** Keys become parts of paths, ids become parts of file names and addresses. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  /** The places that the title of a form may have. */
  private static final Set<String> TITLE_PLACES = Set.of("issuer", "year");

  private final Form form;
  private final Messages messages;
  private final Complaints complaints;

  FormReview(Form form, Messages messages, Complaints complaints) {
    this.form = form;
    this.messages = messages;
    this.complaints = complaints;
  }

  void run() {
    if (!ID.matcher(form.id()).matches()) {
      complaints.add("NAME", "id", Map.of("name", form.id()));
    }
    complaints.places(form.title(), TITLE_PLACES, "title");
    topLevelKeys();
    sections();
    for (int i = 0; i < form.tables().size(); i++) {
      table(form.tables().get(i), "tables[" + i + "]");
    }
    for (int i = 0; i < form.relations().size(); i++) {
      new RelationReview(form, messages, complaints)
          .run(form.relations().get(i), "relations[" + i + "]");
    }
    for (int i = 0; i < form.migrations().size(); i++) {
      targets(form.migrations().get(i), "migrations[" + i + "]");
    }
  }

  /** Prose and tables stand side by side in a report, with what every report has. */
  private void topLevelKeys() {
    Set<String> seen = new HashSet<>(ReportSchema.keys());
    if (form.introduction() != null) {
      topLevelKey(form.introduction(), "introduction", seen);
    }
    for (int i = 0; i < form.sections().size(); i++) {
      topLevelKey(form.sections().get(i).prose(), "sections[" + i + "].prose", seen);
    }
    for (int i = 0; i < form.tables().size(); i++) {
      topLevelKey(form.tables().get(i).key(), "tables[" + i + "].key", seen);
    }
  }

  private void topLevelKey(String key, String place, Set<String> seen) {
    name(key, place);
    if (!seen.add(key)) {
      complaints.add("DUPLICATE", place, Map.of("path", key));
    }
  }

  private void name(String key, String place) {
    if (!KEY.matcher(key).matches()) {
      complaints.add("NAME", place, Map.of("name", key));
    }
  }

  private void sections() {
    Set<String> unused = new HashSet<>(form.tables().stream().map(FormTable::key).toList());
    for (int i = 0; i < form.sections().size(); i++) {
      String table = form.sections().get(i).table();
      if (table != null && !unused.remove(table)) {
        complaints.add("SECTION", "sections[" + i + "].table", Map.of("table", table));
      }
    }
    for (int i = 0; i < form.tables().size(); i++) {
      String key = form.tables().get(i).key();
      if (unused.contains(key)) {
        complaints.add("SECTION", "tables[" + i + "]", Map.of("table", key));
      }
    }
  }

  private void table(FormTable table, String place) {
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < table.blocks().size(); i++) {
      FormTable.Block block = table.blocks().get(i);
      String at = place + ".blocks[" + i + "]";
      columns(block.columns(), at + ".columns");
      rows(block.rows(), at + ".rows");
      shape(table, block, at);
      for (FigureField field : block.fields(table.key())) {
        if (!paths.add(field.path())) {
          complaints.add("DUPLICATE", at, Map.of("path", field.path()));
        }
      }
    }
    nested(paths, place);
    if (table.widths().stream().anyMatch(width -> width <= 0)) {
      complaints.add("WIDTH", place + ".widths", Map.of());
    }
  }

  /** A figure cannot be a group of figures as well. */
  private void nested(Set<String> paths, String place) {
    for (String path : new TreeSet<>(paths)) {
      int end = path.lastIndexOf('.');
      while (end > 0 && !paths.contains(path.substring(0, end))) {
        end = path.lastIndexOf('.', end - 1);
      }
      if (end > 0) {
        complaints.add("DUPLICATE", place, Map.of("path", path.substring(0, end)));
      }
    }
  }

  private void shape(FormTable table, FormTable.Block block, String place) {
    int depth = depth(block.rows());
    if (depth > table.stub()) {
      Map<String, String> values =
          Map.of("stub", Integer.toString(table.stub()), "depth", Integer.toString(depth));
      complaints.add("STUB", place + ".rows", values);
    }
    int columns = table.stub() + block.columns().stream().mapToInt(Column::width).sum();
    if (columns != table.widths().size()) {
      Map<String, String> values =
          Map.of(
              "columns",
              Integer.toString(columns),
              "widths",
              Integer.toString(table.widths().size()));
      complaints.add("COLUMNS", place + ".columns", values);
    }
  }

  /** Levels of labels; a row without label needs no column. */
  private static int depth(List<RowLabel> rows) {
    return rows.stream()
        .mapToInt(row -> (row.label().isEmpty() ? 0 : 1) + depth(row.children()))
        .max()
        .orElse(0);
  }

  private void columns(List<Column> columns, String place) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String at = place + "[" + i + "]";
      if (column.children().isEmpty() || !column.key().isEmpty()) {
        name(column.key(), at);
      }
      if (column.span() < 1) {
        complaints.add("SPAN", at, Map.of());
      }
      columns(column.children(), at + ".columns");
    }
  }

  private void rows(List<RowLabel> rows, String place) {
    for (int i = 0; i < rows.size(); i++) {
      RowLabel row = rows.get(i);
      String at = place + "[" + i + "]";
      if (!row.key().isEmpty()) {
        name(row.key(), at);
      }
      rows(row.children(), at + ".rows");
    }
  }

  private void targets(Migration migration, String place) {
    List<String> paths = new ArrayList<>();
    form.tables().forEach(table -> paths.addAll(table.fields().keySet()));
    for (int i = 0; i < migration.carries().size(); i++) {
      for (String target : migration.carries().get(i).to()) {
        if (MigrationPlan.bindings(target, paths).isEmpty()) {
          complaints.add("PATH", place + ".carries[" + i + "].to", Map.of("path", target));
        }
      }
    }
  }
}
