package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an official form, as it stands in {@code form.json}: the only place where a
 * label, an order of rows, a span, a unit or a relation is written down. Immutable.
 *
 * @param id short name used in reports and on the command line, such as {@code 2021}
 * @param name name for people
 * @param source the document that prescribes the form
 * @param title how the title is made where a report has none: places {@code {issuer}} and {@code
 *     {year}}
 * @param introduction key of the prose that stands before the first section, or null for none
 * @param sections sections in order
 * @param tables tables in the order of their sections
 * @param relations identities and other relations between figures
 * @param migrations how reports of other forms come over into this one
 */
public record Form(
    String id,
    LocalText name,
    String source,
    String title,
    @Nullable String introduction,
    List<Section> sections,
    List<FormTable> tables,
    List<Relation> relations,
    List<Migration> migrations) {
  public Form {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    relations = List.copyOf(relations);
    migrations = List.copyOf(migrations);
  }

  /** The table of this key, if the form has one. */
  public Optional<FormTable> table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst();
  }

  /** The figures of all tables in reading order, by path. */
  public Map<String, FigureField> fields() {
    Map<String, FigureField> fields = new LinkedHashMap<>();
    tables.forEach(table -> fields.putAll(table.fields()));
    return fields;
  }

  /** Keys of all prose of the form, in order of appearance. */
  public List<String> proseKeys() {
    List<String> keys = new ArrayList<>();
    if (introduction != null) {
      keys.add(introduction);
    }
    sections.forEach(section -> keys.add(section.prose()));
    return List.copyOf(keys);
  }
}
