package io.github.nianbao.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says why a text is no JSON, in terms of what a person would mend. Runs only once the parser has
 * refused a text: parsers say what they expected, not that a comma was typed on a Chinese keyboard.
 */
final class JsonSyntax {
  private static final String WIDE = "，：“”｛｝［］（）；、‘’＂";
  private static final String NARROW = ",:\"\"{}[]():,\"\"\"";
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private final JsonText text;
  private final String json;
  private final Deque<Integer> open = new ArrayDeque<>();
  private Expected expected = Expected.VALUE;
  private boolean afterText;
  private int at;

  private JsonSyntax(JsonText text) {
    this.text = text;
    this.json = new String(text.characters());
  }

  /**
   * A fault.
   *
   * @param reason last part of the key of its message
   * @param offset character at which it shows
   * @param values what the places of the message are filled with
   */
  record Fault(String reason, int offset, Map<String, String> values) {}

  private enum Expected {
    VALUE,
    VALUE_OR_END,
    KEY,
    KEY_OR_END,
    COLON,
    COMMA_OR_END,
    NOTHING
  }

  /** The first fault of a text, empty where it is right. */
  static Optional<Fault> fault(JsonText text) {
    return Optional.ofNullable(new JsonSyntax(text).run());
  }

  private @Nullable Fault run() {
    while (true) {
      while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
        at++;
      }
      if (at == json.length()) {
        return expected == Expected.NOTHING ? null : unfinished();
      }
      Fault fault = step(json.charAt(at));
      if (fault != null) {
        return fault;
      }
    }
  }

  private Fault unfinished() {
    if (open.isEmpty()) {
      return fault("empty");
    }
    int opened = open.getFirst();
    String closing = json.charAt(opened) == '{' ? "}" : "]";
    return fault("unclosed", at, Map.of("closing", closing, "opened", line(opened)));
  }

  private @Nullable Fault step(char c) {
    return switch (expected) {
      case VALUE, VALUE_OR_END -> value(c);
      case KEY, KEY_OR_END -> key(c);
      case COLON -> c == ':' ? go(Expected.VALUE) : strange(c, "colon");
      case COMMA_OR_END -> next(c);
      case NOTHING -> strange(c, "extra");
    };
  }

  private @Nullable Fault value(char c) {
    return switch (c) {
      case '{' -> open(Expected.KEY_OR_END);
      case '[' -> open(Expected.VALUE_OR_END);
      case '"' -> string(Expected.COMMA_OR_END);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      case ']', '}' -> endInsteadOfValue(c);
      default -> word(c);
    };
  }

  private @Nullable Fault endInsteadOfValue(char c) {
    if (expected == Expected.VALUE_OR_END && c == ']') {
      return close();
    }
    boolean afterComma = !open.isEmpty() && json.charAt(open.getFirst()) == '[';
    return fault(afterComma && c == ']' && expected == Expected.VALUE ? "comma" : "value");
  }

  private @Nullable Fault key(char c) {
    if (c == '"') {
      return string(Expected.COLON);
    }
    if (c == '}') {
      return expected == Expected.KEY_OR_END ? close() : fault("comma");
    }
    return strange(c, c >= '0' && c <= '9' ? "thousands" : "key");
  }

  private @Nullable Fault next(char c) {
    int opened = open.getFirst();
    boolean object = json.charAt(opened) == '{';
    if (c == ',') {
      return go(object ? Expected.KEY : Expected.VALUE);
    }
    if (c == '}' || c == ']') {
      String closing = object ? "}" : "]";
      return closing.charAt(0) == c
          ? close()
          : fault("bracket", at, Map.of("closing", closing, "opened", line(opened)));
    }
    if (c == '"' || c == '{' || c == '[') {
      return fault("between");
    }
    return strange(c, afterText ? "quote" : "between");
  }

  private @Nullable Fault open(Expected next) {
    open.push(at);
    return go(next);
  }

  private @Nullable Fault close() {
    open.pop();
    afterText = false;
    return go(after());
  }

  private Expected after() {
    return open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END;
  }

  private @Nullable Fault go(Expected next) {
    at++;
    expected = next;
    return null;
  }

  private @Nullable Fault string(Expected next) {
    int start = at;
    for (int i = start + 1; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '"') {
        at = i;
        afterText = true;
        return go(next == Expected.COLON ? next : after());
      }
      if (c < ' ') {
        boolean line = c == '\n' || c == '\r';
        return line
            ? fault("textEnd", start, Map.of("line", line(start)))
            : fault("control", i, Map.of("character", Place.codePoint(c)));
      }
      if (c == '\\') {
        int escape = escape(i);
        if (escape == 0) {
          return fault("escape", i, Map.of("escape", json.substring(i, end(i + 2))));
        }
        i += escape;
      }
    }
    return fault("textEnd", start, Map.of("line", line(start)));
  }

  /** Characters after the backslash, 0 where it is no escape; an escape cut off counts as one. */
  private int escape(int backslash) {
    if (backslash + 1 >= json.length()) {
      return 1;
    }
    char c = json.charAt(backslash + 1);
    if (c != 'u') {
      return "\"\\/bfnrt".indexOf(c) >= 0 ? 1 : 0;
    }
    String digits = json.substring(backslash + 2, end(backslash + 6));
    boolean hexadecimal = digits.chars().allMatch(d -> Character.digit(d, 16) >= 0 && d < 128);
    return hexadecimal && (digits.length() == 4 || end(backslash + 6) == json.length()) ? 5 : 0;
  }

  private @Nullable Fault number() {
    Matcher matcher = NUMBER.matcher(json).region(at, json.length());
    if (!matcher.lookingAt()) {
      return fault("number");
    }
    int end = matcher.end();
    char next = end < json.length() ? json.charAt(end) : ' ';
    if (next == '.' || Character.isDigit(next) || next == 'e' || next == 'E') {
      return fault("number");
    }
    if (Character.isLetter(next) || next == '%' || next == '/') {
      return fault("figure");
    }
    at = end - 1;
    afterText = false;
    return go(after());
  }

  private @Nullable Fault word(char c) {
    if (!Character.isLetter(c)) {
      return strange(c, c == '+' || c == '.' ? "number" : "value");
    }
    int end = at;
    while (end < json.length() && end - at < 40 && Character.isLetterOrDigit(json.charAt(end))) {
      end++;
    }
    String word = json.substring(at, end);
    if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
      boolean cut = end == json.length() && "true false null".contains(word);
      return cut && !open.isEmpty() ? unfinished() : fault("word", at, Map.of("word", word));
    }
    at = end - 1;
    afterText = false;
    return go(after());
  }

  /** A character that belongs nowhere in JSON is named for itself, any other by what it breaks. */
  private Fault strange(char c, String otherwise) {
    int wide = WIDE.indexOf(c);
    if (wide >= 0) {
      Map<String, String> values =
          Map.of("wide", String.valueOf(c), "narrow", String.valueOf(NARROW.charAt(wide)));
      return fault("wide", at, values);
    }
    if (c == '\'') {
      return fault("apostrophe");
    }
    if (c == '/' || c == '#') {
      return fault("comment");
    }
    if (Character.isSpaceChar(c) || c == '\uFEFF' || Character.isISOControl(c)) {
      return fault("control", at, Map.of("character", Place.codePoint(c)));
    }
    return fault(otherwise);
  }

  private Fault fault(String reason) {
    String found = at < json.length() ? new String(Character.toChars(json.codePointAt(at))) : "";
    return fault(reason, at, Map.of("found", found));
  }

  private Fault fault(String reason, int offset, Map<String, String> values) {
    return new Fault(reason, offset, values);
  }

  private String line(int offset) {
    return String.valueOf(text.line(offset));
  }

  private int end(int wanted) {
    return Math.min(wanted, json.length());
  }
}
