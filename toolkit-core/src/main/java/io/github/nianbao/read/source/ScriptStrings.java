package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings of a script, or of data as scripts write them (JSON). Immutable. */
final class ScriptStrings {
  private static final String QUOTES = "\"'`";
  private static final Pattern SEAM = Pattern.compile("\\s*\\+\\s*");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\\R)|(.))", Pattern.DOTALL);

  private final String script;
  private final List<String> strings = new ArrayList<>();

  private ScriptStrings(String script) {
    this.script = script;
  }

  /** All strings in order, without escapes; those that a plus puts together are one. */
  static List<String> of(String script) {
    ScriptStrings found = new ScriptStrings(script);
    found.collect();
    return List.copyOf(found.strings);
  }

  private void collect() {
    int after = -1;
    for (int at = 0; at < script.length(); at++) {
      int end = QUOTES.indexOf(script.charAt(at)) < 0 ? -1 : closing(at);
      if (end < 0) {
        continue;
      }
      String string = plain(script.substring(at + 1, end));
      if (after >= 0 && SEAM.matcher(script.substring(after, at)).matches()) {
        string = strings.remove(strings.size() - 1) + string;
      }
      strings.add(string);
      after = end + 1;
      at = end;
    }
  }

  /* A quote without its like on the same line is none: one in a remark, say. */
  private int closing(int open) {
    char quote = script.charAt(open);
    for (int at = open + 1; at < script.length(); at++) {
      char c = script.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == quote) {
        return at;
      } else if (c == '\n' && quote != '`') {
        return -1;
      }
    }
    return -1;
  }

  /** A text without its escapes. */
  static String plain(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match -> {
              String code = match.group(1) == null ? match.group(2) : match.group(1);
              String plain = code == null ? plain(match.group(3), match.group(4)) : character(code);
              return Matcher.quoteReplacement(plain);
            });
  }

  private static String character(String code) {
    return Character.toString(Integer.parseInt(code, 16));
  }

  /* A line that goes on, or what an escape of one character stands for. */
  private static String plain(String lineBreak, String escaped) {
    if (lineBreak != null) {
      return "";
    }
    return switch (escaped) {
      case "n", "r", "t" -> "\n";
      default -> escaped;
    };
  }
}
