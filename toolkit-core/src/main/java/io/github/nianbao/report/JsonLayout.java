package io.github.nianbao.report;

import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes JSON in the layout of report files: two spaces of indent, short objects on one line. */
final class JsonLayout {
  private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

  private final StringBuilder out = new StringBuilder(16_384).append('{');
  private int depth = 1;
  private boolean first = true;

  /** A string as JSON. */
  static String text(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    ENCODER.quoteAsString(value, quoted);
    return quoted.append('"').toString();
  }

  /** A figure as JSON. */
  static String figure(Figure figure) {
    if (figure instanceof Figure.Numeric number) {
      return number.value().toPlainString();
    }
    return figure.printed().isEmpty() ? "null" : text(figure.printed());
  }

  /** An object on one line. */
  static String line(Map<String, String> members) {
    StringBuilder line = new StringBuilder("{");
    members.forEach(
        (key, value) ->
            line.append(line.length() == 1 ? " " : ", ")
                .append(text(key))
                .append(": ")
                .append(value));
    return line.append(members.isEmpty() ? "}" : " }").toString();
  }

  /** An array on one line. */
  static String array(List<String> values) {
    return values.isEmpty() ? "[]" : "[" + String.join(", ", values) + "]";
  }

  /** Begins an object, to be ended by {@link #end()}. */
  void begin(String key) {
    member(key, "{");
    depth++;
    first = true;
  }

  void end() {
    depth--;
    if (!first) {
      newLine();
    }
    out.append('}');
    first = false;
  }

  /** A member whose value is JSON already. */
  void member(String key, String json) {
    item(text(key) + ": " + json);
  }

  /** An array with an element per line; elements are JSON already. */
  void list(String key, List<String> elements) {
    if (elements.isEmpty()) {
      member(key, "[]");
      return;
    }
    member(key, "[");
    depth++;
    first = true;
    elements.forEach(this::item);
    depth--;
    newLine();
    out.append(']');
  }

  /** Ends the whole and gives it, with a line feed at its end. */
  String finish() {
    end();
    return out.append('\n').toString();
  }

  private void item(String json) {
    if (!first) {
      out.append(',');
    }
    newLine();
    out.append(json);
    first = false;
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(depth));
  }
}
