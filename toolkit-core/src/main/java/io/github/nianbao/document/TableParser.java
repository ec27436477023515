package io.github.nianbao.document;

import io.github.nianbao.document.Table.Cell;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.finding.Source;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one table. For one thread. */
final class TableParser {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern WIDTH = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,3}");

  private static final Scope[] HEADING_SCOPES = {
    Scope.COL, Scope.COLGROUP, Scope.ROW, Scope.ROWGROUP
  };

  private final Markup markup;
  private final Complaints complaints;
  private final TextParser texts;

  TableParser(Markup markup, Style style, Complaints complaints) {
    this.markup = markup;
    this.complaints = complaints;
    this.texts = new TextParser(markup, style);
  }

  /** The table at the cursor. */
  Table table() {
    markup.allow(Set.of("id", "data-summary"));
    Source place = markup.place();
    String id = valid("id", ID, null, "table");
    String summary = markup.attribute("data-summary");
    List<Double> widths = new ArrayList<>();
    List<RowGroup> groups = new ArrayList<>();
    while (markup.nextElement()) {
      switch (markup.name()) {
        case "colgroup" -> columns(widths);
        case "thead" -> groups.add(group(true, groups.size()));
        case "tbody" -> groups.add(group(false, groups.size()));
        default -> markup.refuse(List.of("colgroup", "thead", "tbody"));
      }
    }
    Table table = new Table(id, summary, widths, groups);
    new GridCheck(table, complaints, place).run();
    return table;
  }

  private void columns(List<Double> widths) {
    markup.allow(Set.of());
    while (markup.nextElement()) {
      if (markup.name().equals("col")) {
        markup.allow(Set.of("width"));
        widths.add(Double.valueOf(valid("width", WIDTH, null, "1")));
        empty();
      } else {
        markup.refuse(List.of("col"));
      }
    }
  }

  private RowGroup group(boolean head, int before) {
    markup.allow(Set.of());
    if (head && before > 0) {
      markup.complain("head", Map.of());
    }
    List<Row> rows = new ArrayList<>();
    while (markup.nextElement()) {
      if (markup.name().equals("tr")) {
        rows.add(row());
      } else {
        markup.refuse(List.of("tr"));
      }
    }
    if (rows.isEmpty()) {
      markup.complain("rows", Map.of());
    }
    return new RowGroup(head, rows);
  }

  private Row row() {
    markup.allow(Set.of("class"));
    RowKind kind = choice("class", RowKind.values(), RowKind.BODY);
    List<Cell> cells = new ArrayList<>();
    while (markup.nextElement()) {
      switch (markup.name()) {
        case "th" -> cells.add(cell(choice("scope", HEADING_SCOPES, null), "tableHead"));
        case "td" -> cells.add(cell(Scope.NONE, "figure"));
        default -> markup.refuse(List.of("th", "td"));
      }
    }
    return new Row(kind, cells);
  }

  private Cell cell(Scope scope, String defaultStyle) {
    boolean heading = scope != Scope.NONE;
    markup.allow(
        heading
            ? Set.of("scope", "rowspan", "colspan", "class", "data-path")
            : Set.of("rowspan", "colspan", "class", "data-path"));
    int rowspan = Integer.parseInt(valid("rowspan", SPAN, "1", "1"));
    int colspan = Integer.parseInt(valid("colspan", SPAN, "1", "1"));
    return new Cell(scope, rowspan, colspan, texts.text(defaultStyle));
  }

  private void empty() {
    while (markup.nextElement()) {
      markup.refuse(List.of());
    }
  }

  /** An attribute that must match; what is wrong or lacks is complained of. */
  private String valid(String name, Pattern pattern, @Nullable String absent, String instead) {
    String value = markup.attribute(name);
    if (value == null && absent != null) {
      return absent;
    }
    if (value != null && pattern.matcher(value).matches()) {
      return value;
    }
    refuse(name, value, pattern.pattern());
    return instead;
  }

  /** An attribute that names one of several constants in lower case. */
  private <E extends Enum<E>> E choice(String name, E[] choices, @Nullable E absent) {
    String value = markup.attribute(name);
    if (value == null && absent != null) {
      return absent;
    }
    List<String> names = new ArrayList<>();
    for (E choice : choices) {
      String known = choice.name().toLowerCase(Locale.ROOT);
      if (known.equals(value)) {
        return choice;
      }
      names.add(known);
    }
    refuse(name, value, String.join(", ", names));
    return choices[0];
  }

  private void refuse(String name, @Nullable String value, String known) {
    markup.complain(
        "value",
        Map.of(
            "element",
            markup.name(),
            "attribute",
            name,
            "value",
            value == null ? "" : value,
            "known",
            known));
  }
}
