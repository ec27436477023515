package io.github.nianbao.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which form a report and each of its tables has.
 *
 * @param form id of the report's form
 * @param tables form ids of single tables, by table key, for a report that mixes forms; else empty
 */
public record FormChoice(String form, Map<String, String> tables) {
  public FormChoice {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** The id of the form of a table. */
  public String of(String table) {
    return tables.getOrDefault(table, form);
  }
}
