package io.github.nianbao.form;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object of a JSON file. Reading it never fails: what is missing or of the wrong type is
 * complained about and replaced by something harmless, so that one run finds all there is. Keys
 * that nobody asked for are complained about at the end.
 */
final class JsonObject {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final @Nullable JsonNode node;
  private final String place;
  private final Complaints complaints;
  private final TreeSet<String> asked = new TreeSet<>();

  /**
   * @param node the object, or null where there is none and that was complained about already
   */
  private JsonObject(@Nullable JsonNode node, String place, Complaints complaints) {
    this.node = node;
    this.place = place;
    this.complaints = complaints;
  }

  /** Reads a whole file. */
  static <T> T read(byte[] bytes, Complaints complaints, Function<JsonObject, T> reader) {
    return nested(parse(bytes, complaints), "", complaints, reader);
  }

  private static @Nullable JsonNode parse(byte[] bytes, Complaints complaints) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      TokenStreamLocation location = e.getLocation();
      int line = location == null ? 1 : Math.max(1, location.getLineNr());
      int column = location == null ? 1 : Math.max(1, location.getColumnNr());
      Map<String, String> values =
          Map.of(
              "line", Integer.toString(line),
              "column", Integer.toString(column),
              "reason", String.valueOf(e.getOriginalMessage()));
      complaints.add("SYNTAX", "", values, Source.at(complaints.file(), line, column));
      return null;
    }
  }

  private static <T> T nested(
      @Nullable JsonNode node,
      String place,
      Complaints complaints,
      Function<JsonObject, T> reader) {
    JsonNode object = node;
    if (node != null && !node.isObject()) {
      complaints.add("TYPE", place, Map.of("type", "{ … }"));
      object = null;
    }
    JsonObject json = new JsonObject(object, place, complaints);
    T result = reader.apply(json);
    json.complainOfUnknownKeys();
    return result;
  }

  private void complainOfUnknownKeys() {
    if (node != null) {
      for (String name : node.propertyNames()) {
        if (!asked.contains(name)) {
          Map<String, String> values = Map.of("key", name, "known", String.join(", ", asked));
          complaints.add("KEY", place(name), values);
        }
      }
    }
  }

  /** The place of one of the members in the file, such as {@code tables[0].widths}. */
  private String place(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }

  /** Whether the object has this key. */
  boolean has(String key) {
    asked.add(key);
    return node != null && node.has(key);
  }

  /** Complains of each of these keys that is missing or holds nothing. */
  void needs(Iterable<String> keys) {
    for (String key : keys) {
      JsonNode value = has(key) && node != null ? node.get(key) : null;
      if (node != null && (value == null || (value.isContainer() && value.isEmpty()))) {
        complaints.add("MISSING", place(key), Map.of("key", key));
      }
    }
  }

  /** Complains of each of these members that an object below this one lacks. */
  void needs(String key, Iterable<String> members) {
    JsonNode below = has(key) && node != null ? node.get(key) : null;
    if (below != null && below.isObject()) {
      new JsonObject(below, place(key), complaints).needs(members);
    }
  }

  /** A text that must be there; empty where it is not. */
  String text(String key) {
    JsonNode value = required(key, JsonNode::isString, "\"…\"");
    return value == null ? "" : value.stringValue();
  }

  /** A text, or the fallback where there is none. */
  String text(String key, String fallback) {
    return has(key) ? text(key) : fallback;
  }

  /** A number that must be there; 0 where it is not. */
  double number(String key) {
    JsonNode value = required(key, JsonNode::isNumber, "1.5");
    return value == null ? 0 : value.doubleValue();
  }

  /** A whole number that must be there; 0 where it is not. */
  int whole(String key) {
    JsonNode value = required(key, n -> n.isIntegralNumber() && n.canConvertToInt(), "1");
    return value == null ? 0 : value.intValue();
  }

  /** A whole number, or the fallback where there is none. */
  int whole(String key, int fallback) {
    return has(key) ? whole(key) : fallback;
  }

  /** A truth value that must be there. */
  boolean truth(String key) {
    JsonNode value = required(key, JsonNode::isBoolean, "true / false");
    return value != null && value.booleanValue();
  }

  /** One of several words that must be there; null where it is not. */
  <E> @Nullable E choice(String key, Map<String, E> words) {
    String word = text(key);
    E chosen = words.get(word);
    if (chosen == null && !word.isEmpty()) {
      String known = String.join(", ", new TreeMap<>(words).keySet());
      complaints.add("VALUE", place(key), Map.of("value", word, "known", known));
    }
    return chosen;
  }

  /** One of several words, or the fallback where there is none or a wrong one. */
  <E> E choice(String key, Map<String, E> words, E fallback) {
    E chosen = has(key) ? choice(key, words) : null;
    return chosen == null ? fallback : chosen;
  }

  /** Texts; empty where there are none. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    elements(key, JsonNode::isString, "\"…\"").values().forEach(e -> texts.add(e.stringValue()));
    return texts;
  }

  /** Numbers; empty where there are none. */
  List<Double> numbers(String key) {
    List<Double> numbers = new ArrayList<>();
    elements(key, JsonNode::isNumber, "1.5").values().forEach(e -> numbers.add(e.doubleValue()));
    return numbers;
  }

  /** Objects; empty where there are none. */
  <T> List<T> objects(String key, Function<JsonObject, T> reader) {
    List<T> objects = new ArrayList<>();
    elements(key, JsonNode::isObject, "{ … }")
        .forEach((at, element) -> objects.add(nested(element, at, complaints, reader)));
    return objects;
  }

  /** An object that must be there. */
  <T> T object(String key, Function<JsonObject, T> reader) {
    return nested(required(key, JsonNode::isObject, "{ … }"), place(key), complaints, reader);
  }

  /** The members of an object that may have any keys, in order; empty where there is none. */
  <T> Map<String, T> members(String key, Function<JsonObject, T> reader) {
    Map<String, T> members = new LinkedHashMap<>();
    object(
        key,
        json -> {
          json.names().forEach(name -> members.put(name, json.object(name, reader)));
          return members;
        });
    return members;
  }

  /** The keys of the object, in order. */
  List<String> names() {
    return node == null ? List.of() : List.copyOf(node.propertyNames());
  }

  private Map<String, JsonNode> elements(String key, Predicate<JsonNode> fits, String type) {
    Map<String, JsonNode> elements = new LinkedHashMap<>();
    JsonNode array = has(key) ? required(key, JsonNode::isArray, "[ … ]") : null;
    for (int i = 0; array != null && i < array.size(); i++) {
      String at = place(key) + "[" + i + "]";
      if (fits.test(array.get(i))) {
        elements.put(at, array.get(i));
      } else {
        complaints.add("TYPE", at, Map.of("type", type));
      }
    }
    return elements;
  }

  private @Nullable JsonNode required(String key, Predicate<JsonNode> fits, String type) {
    asked.add(key);
    if (node == null) {
      return null;
    }
    JsonNode value = node.get(key);
    if (value == null) {
      complaints.add("MISSING", place(key), Map.of("key", key));
    } else if (!fits.test(value)) {
      complaints.add("TYPE", place(key), Map.of("type", type));
      return null;
    }
    return value;
  }
}
