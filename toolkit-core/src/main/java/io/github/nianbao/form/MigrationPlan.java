package io.github.nianbao.form;

import io.github.nianbao.form.Migration.Carry;
import io.github.nianbao.form.Migration.How;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A {@link Migration} spelled out: what becomes of every single figure. Immutable.
 *
 * @param carries one for each figure of the other form, in its reading order, then those without a
 *     source; no path holds {@code *}
 * @param unaccounted figures of the other form about which the migration says nothing
 * @param unknownSources paths of the migration that name no figure of the other form
 */
public record MigrationPlan(
    List<Carry> carries, List<String> unaccounted, List<String> unknownSources) {
  public MigrationPlan {
    carries = List.copyOf(carries);
    unaccounted = List.copyOf(unaccounted);
    unknownSources = List.copyOf(unknownSources);
  }

  /** Spells a migration of {@code target} out for reports of the form {@code source}. */
  public static MigrationPlan of(Migration migration, Form source, Form target) {
    Set<String> from = paths(source);
    Map<String, Carry> listed = new LinkedHashMap<>();
    List<Carry> sourceless = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Carry carry : migration.carries()) {
      if (carry.from() == null) {
        carry.to().stream()
            .flatMap(to -> spelled(to, paths(target)))
            .forEach(to -> sourceless.add(new Carry(null, List.of(to), carry.how())));
      } else {
        List<String> bindings = bindings(carry.from(), from);
        bindings.forEach(binding -> put(listed, carry, carry.from(), binding));
        if (bindings.isEmpty()) {
          unknown.add(carry.from());
        }
      }
    }
    Set<String> kept = new HashSet<>(paths(target));
    List<Carry> carries = new ArrayList<>();
    List<String> unaccounted = new ArrayList<>();
    for (String path : from) {
      if (listed.containsKey(path)) {
        carries.add(listed.get(path));
      } else if (kept.contains(path)) {
        carries.add(new Carry(path, List.of(path), How.CARRIED));
      } else {
        unaccounted.add(path);
      }
    }
    carries.addAll(sourceless);
    return new MigrationPlan(carries, unaccounted, unknown);
  }

  private static void put(Map<String, Carry> listed, Carry carry, String pattern, String binding) {
    List<String> to = carry.to().stream().map(path -> path.replace("*", binding)).toList();
    String from = pattern.replace("*", binding);
    listed.put(from, new Carry(from, to, carry.how()));
  }

  private static Set<String> paths(Form form) {
    Set<String> paths = new LinkedHashSet<>();
    form.tables().forEach(table -> paths.addAll(table.fields().keySet()));
    return paths;
  }

  private static Stream<String> spelled(String pattern, Set<String> paths) {
    return bindings(pattern, paths).stream().map(binding -> pattern.replace("*", binding));
  }

  /** What {@code *} at the end of a pattern may stand for; a single empty text if it has none. */
  static List<String> bindings(String pattern, Iterable<String> paths) {
    List<String> bindings = new ArrayList<>();
    boolean open = pattern.endsWith(".*");
    String start = open ? pattern.substring(0, pattern.length() - 1) : pattern;
    for (String path : paths) {
      if (open && path.startsWith(start)) {
        bindings.add(path.substring(start.length()));
      } else if (!open && path.equals(pattern)) {
        bindings.add("");
      }
    }
    return bindings;
  }
}
