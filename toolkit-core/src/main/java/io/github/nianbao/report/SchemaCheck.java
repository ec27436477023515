package io.github.nianbao.report;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema of a form, compiled once, and its complaints in words of ours. Safe for use by several
 * threads.
 */
final class SchemaCheck {
  private final Schema schema;
  private final JsonNode schemaTree;

  /**
   * @param schemaText the JSON Schema of the form
   */
  SchemaCheck(String schemaText) {
    schemaTree = JsonMapper.shared().readTree(schemaText);
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaTree);
    schema.initializeValidators();
  }

  /**
   * Adds what the schema has against a tree.
   *
   * @param concerned whether a complaint about a path counts
   */
  void check(
      JsonNode root, Positions positions, Complaints complaints, Predicate<String> concerned) {
    for (Error error : schema.validate(root)) {
      Violation violation = violation(error);
      if (concerned.test(violation.path()) && complaints.wasRead(violation.path())) {
        violation.report(positions, complaints);
      }
    }
  }

  private Violation violation(Error error) {
    NodePath keyword = error.getSchemaLocation().getFragment();
    JsonNode rules = schemaTree;
    for (int i = 0; i < keyword.getNameCount() - 1; i++) {
      Object step = keyword.getElement(i);
      rules = step instanceof Integer index ? rules.path(index) : rules.path(String.valueOf(step));
    }
    String path = path(error.getInstanceLocation());
    return new Violation(error, path, rules);
  }

  private static String path(NodePath location) {
    String path = "";
    for (int i = 0; i < location.getNameCount(); i++) {
      path =
          location.getElement(i) instanceof Integer index
              ? Place.index(path, index)
              : Place.key(path, location.getName(i));
    }
    return path;
  }

  /**
   * One complaint of the schema.
   *
   * @param error as the validator gives it
   * @param at path of the value that it is about
   * @param rules the part of the schema that holds the broken keyword
   */
  private record Violation(Error error, String at, JsonNode rules) {

    /** Path of the value or key that is wrong. */
    String path() {
      return error.getProperty() == null ? at : Place.key(at, error.getProperty());
    }

    void report(Positions positions, Complaints complaints) {
      switch (error.getKeyword()) {
        case "additionalProperties" -> unknownKey(positions, complaints);
        case "type" -> wrongType(positions, complaints);
        case "required" ->
            add(
                positions,
                complaints,
                "J-VALUE.missing",
                "key",
                String.valueOf(error.getProperty()));
        case "minimum", "maximum" ->
            add(positions, complaints, "J-VALUE." + error.getKeyword(), "limit", rule());
        case "enum" -> {
          String known = joined(rules.path("enum"), complaints);
          boolean form = at.startsWith("tableForms");
          add(positions, complaints, form ? "J-FORM.unknown" : "J-VALUE.choice", "known", known);
        }
        default ->
            add(positions, complaints, "J-VALUE.other", "rule", error.getKeyword() + " " + rule());
      }
    }

    private void unknownKey(Positions positions, Complaints complaints) {
      String key = String.valueOf(error.getProperty());
      TreeSet<String> known = new TreeSet<>(rules.path("properties").propertyNames());
      List<String> nearest = NearestKey.among(known, key);
      Map<String, String> values =
          Map.of(
              "key",
              Place.shortened(key),
              "nearest",
              complaints.list(nearest.stream().map(Violation::quoted).toList()),
              "known",
              complaints.list(known));
      String message =
          known.isEmpty() ? "J-KEY.nothing" : nearest.isEmpty() ? "J-KEY.none" : "J-KEY.nearest";
      complaints.add(message, positions.keyOffset(path()), path(), values);
    }

    private void wrongType(Positions positions, Complaints complaints) {
      JsonNode types = rules.path("type");
      boolean figure = types.size() == 3;
      String expected =
          types.isArray()
              ? types
                  .valueStream()
                  .map(type -> complaints.word("json.type." + type.asString()))
                  .collect(Collectors.joining(complaints.word("json.or")))
              : complaints.word("json.type." + types.asString());
      String found = complaints.describe(error.getInstanceNode());
      complaints.add(
          figure ? "J-TYPE.figure" : "J-TYPE.message",
          positions.offset(at),
          at,
          Map.of("path", name(complaints), "expected", expected, "found", found));
    }

    private void add(
        Positions positions, Complaints complaints, String message, String key, String value) {
      String found = complaints.describe(error.getInstanceNode());
      Map<String, String> values =
          new HashMap<>(Map.of("path", name(complaints), "value", found, "form", found));
      values.put(key, value);
      complaints.add(message, positions.offset(at), at, values);
    }

    private String name(Complaints complaints) {
      return at.isEmpty() ? complaints.word("json.report") : at;
    }

    private String rule() {
      return rules.path(error.getKeyword()).asString("");
    }

    private static String joined(JsonNode values, Complaints complaints) {
      return complaints.list(
          values.valueStream().map(value -> quoted(value.asString(""))).toList());
    }

    private static String quoted(String key) {
      return '"' + key + '"';
    }
  }
}
