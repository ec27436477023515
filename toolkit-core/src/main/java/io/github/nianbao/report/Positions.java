package io.github.nianbao.report;

import io.github.nianbao.finding.Source;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a report stand in the JSON they were read from. Paths are those of findings:
 * {@code applications.results.total.total}, {@code overview[2]}. Safe for use by several threads
 * once the reader has handed it out.
 */
public final class Positions {
  private final JsonText text;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> values = new HashMap<>();

  Positions(JsonText text) {
    this.text = text;
  }

  /**
   * The place of the value at {@code path} or, where the input has none, of the nearest value
   * around it; for null or an unknown path the place of the whole report.
   */
  public Source source(@Nullable String path) {
    return text.source(offset(path == null ? "" : path));
  }

  /**
   * Like {@link #source}, but the file alone where the input has nothing at or around {@code path}:
   * the first brace says nothing to a person.
   *
   * @return null where neither place nor name is known
   */
  public @Nullable Source placeOf(@Nullable String path) {
    Source place = source(path);
    if (!place.equals(source(null))) {
      return place;
    }
    return place.file() == null ? null : Source.file(place.file());
  }

  /** The line of the value at {@code path}, counted from 1; see {@link #source}. */
  int line(String path) {
    return text.line(offset(path));
  }

  int offset(String path) {
    String nearest = path;
    while (!nearest.isEmpty() && !values.containsKey(nearest)) {
      nearest = parent(nearest);
    }
    return values.getOrDefault(nearest, 0);
  }

  /** The offset of the key of the value at {@code path}, of the value where it has no key. */
  int keyOffset(String path) {
    Integer offset = keys.get(path);
    return offset == null ? offset(path) : offset;
  }

  /** Notes a key; of a key that stands twice the first place counts. */
  void key(String path, int offset) {
    keys.putIfAbsent(path, offset);
  }

  void value(String path, int offset) {
    values.putIfAbsent(path, offset);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }
}
