package io.github.nianbao.report;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a tree from the parser's tokens and notes where every value stands. Without recursion:
 * depth of nesting is a complaint, not a full stack.
 */
final class JsonTree {
  /** Levels of nesting that are read; a report has six. */
  static final int MAX_DEPTH = 500;

  /** Keys, values and brackets that are read; a report has a thousand. */
  static final int MAX_TOKENS = 200_000;

  /** Digits of a figure that are read, before or after the point. */
  private static final int MAX_DIGITS = 30;

  // The size of an input is limited by the reader; limits of the parser would have no place.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 1)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private final Complaints complaints;
  private final JsonText text;
  private final Positions positions;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable JsonNode root;
  private int values;
  private @Nullable String name;

  private JsonTree(Positions positions, Complaints complaints) {
    this.complaints = complaints;
    this.text = complaints.text();
    this.positions = positions;
  }

  private record Level(String path, JsonNode node) {}

  /** The tree of a text, null where it is no JSON or nested too deeply; a complaint says why. */
  static @Nullable JsonNode read(Positions positions, Complaints complaints) {
    return new JsonTree(positions, complaints).read();
  }

  private @Nullable JsonNode read() {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), text.characters(), 0, text.length())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        if (root != null && levels.isEmpty()) {
          return broken(offset);
        }
        if (++values > MAX_TOKENS) {
          complaints.add(
              "J-SIZE.values", offset, null, Map.of("limit", String.valueOf(MAX_TOKENS)));
          return null;
        }
        if (levels.size() == MAX_DEPTH && token.isStructStart()) {
          complaints.add(
              "J-DEPTH.message", offset, null, Map.of("limit", String.valueOf(MAX_DEPTH)));
          return null;
        }
        take(parser, token, offset);
      }
      return root == null ? broken(0) : root;
    } catch (JacksonException e) {
      return broken(e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset());
    }
  }

  private @Nullable JsonNode broken(int offset) {
    JsonSyntax.Fault fault =
        JsonSyntax.fault(text).orElse(new JsonSyntax.Fault("other", offset, Map.of()));
    complaints.add("J-SYNTAX." + fault.reason(), fault.offset(), null, fault.values());
    return null;
  }

  private void take(JsonParser parser, JsonToken token, int offset) {
    switch (token) {
      case START_OBJECT -> open(nodes.objectNode(), offset);
      case START_ARRAY -> open(nodes.arrayNode(), offset);
      case END_OBJECT, END_ARRAY -> levels.pop();
      case PROPERTY_NAME -> key(parser.currentName(), offset);
      default -> {
        String path = place(offset);
        put(scalar(parser, token, path, offset));
      }
    }
  }

  private void open(JsonNode node, int offset) {
    String path = place(offset);
    put(node);
    levels.push(new Level(path, node));
  }

  private void key(String key, int offset) {
    Level level = levels.getFirst();
    String path = Place.key(level.path(), key);
    printable(key, path, offset);
    if (level.node().has(key)) {
      String first = String.valueOf(text.line(positions.keyOffset(path)));
      complaints.add(
          "J-DUPLICATE.message", offset, path, Map.of("key", Place.shortened(key), "first", first));
    }
    positions.key(path, offset);
    name = key;
  }

  /** Notes where the value that begins here stands, and gives its path. */
  private String place(int offset) {
    String path = "";
    if (!levels.isEmpty()) {
      Level level = levels.getFirst();
      path =
          name == null
              ? Place.index(level.path(), level.node().size())
              : Place.key(level.path(), name);
    }
    positions.value(path, offset);
    return path;
  }

  private void put(JsonNode node) {
    if (levels.isEmpty()) {
      root = node;
    } else if (levels.getFirst().node() instanceof ObjectNode object && name != null) {
      object.set(name, node);
      name = null;
    } else if (levels.getFirst().node() instanceof ArrayNode array) {
      array.add(node);
    }
  }

  private JsonNode scalar(JsonParser parser, JsonToken token, String path, int offset) {
    return switch (token) {
      case VALUE_STRING -> nodes.stringNode(printable(parser.getString(), path, offset));
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      default -> nodes.numberNode(number(parser.getString(), path, offset));
    };
  }

  /** A number with the decimals it was written with, without exponent. */
  private BigDecimal number(String written, String path, int offset) {
    if (written.length() <= MAX_DIGITS * 2) {
      try {
        BigDecimal value = new BigDecimal(written);
        int whole = value.precision() - value.scale();
        if (value.scale() <= MAX_DIGITS && whole <= MAX_DIGITS && value.scale() >= -MAX_DIGITS) {
          return value.scale() < 0 ? value.setScale(0) : value;
        }
      } catch (NumberFormatException e) {
        // An exponent beyond what a BigDecimal holds: refused below like any other huge number.
        return refused(written, path, offset);
      }
    }
    return refused(written, path, offset);
  }

  private BigDecimal refused(String written, String path, int offset) {
    String shown = written.length() > 40 ? written.substring(0, 40) + "…" : written;
    complaints.add(
        "J-VALUE.number",
        offset,
        path,
        Map.of("number", shown, "digits", String.valueOf(MAX_DIGITS)));
    complaints.unread(path);
    return BigDecimal.ZERO;
  }

  /** Complains of characters that no document can hold: controls and halves of characters. */
  private String printable(String string, String path, int offset) {
    for (int i = 0; i < string.length(); i++) {
      int character = string.codePointAt(i);
      boolean control = character < ' ' && "\t\n\r".indexOf(character) < 0;
      boolean half = Character.getType(character) == Character.SURROGATE;
      if (control || half || (character & 0xFFFE) == 0xFFFE) {
        complaints.add(
            "J-VALUE.character",
            offset,
            path,
            Map.of("path", path, "character", Place.codePoint(character)));
        return string;
      }
      i += Character.charCount(character) - 1;
    }
    return string;
  }
}
