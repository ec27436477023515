package io.github.nianbao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a form.
 *
 * @param key stable key
 * @param title title as printed, with its number
 * @param aliases other titles met in practice, without number
 * @param prose key of the section's prose in the report
 * @param table key of the section's table, or null where it has none
 */
public record Section(
    String key, String title, List<String> aliases, String prose, @Nullable String table) {
  public Section {
    aliases = List.copyOf(aliases);
  }
}
