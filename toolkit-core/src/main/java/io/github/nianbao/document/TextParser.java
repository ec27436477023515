package io.github.nianbao.document;

import io.github.nianbao.document.Markup.Token;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads text with its spans and forced line breaks. For one thread. */
final class TextParser {
  /** Line breaks and indentation of the template itself. */
  private static final Pattern INDENTATION = Pattern.compile("[ \\t]*\\n[ \\t\\n]*");

  private static final List<String> INLINE = List.of("span", "br");

  private final Markup markup;
  private final Style style;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();

  TextParser(Markup markup, Style style) {
    this.markup = markup;
    this.style = style;
  }

  /** The text of the element at the cursor, up to its end. */
  Text text(String defaultStyle) {
    String path = markup.attribute("data-path");
    String name = styleName(defaultStyle);
    runs.clear();
    content(null);
    return new Text(name, runs, path);
  }

  private void content(@Nullable String span) {
    for (Token token = markup.next(); token != Token.END; token = markup.next()) {
      if (token == Token.TEXT) {
        pending.append(withoutIndentation(markup.text()));
      } else if (markup.name().equals("br")) {
        markup.allow(Set.of());
        pending.append('\n');
        empty();
      } else if (markup.name().equals("span") && span == null) {
        close(null);
        markup.allow(Set.of("class"));
        content(styleName("body"));
      } else {
        markup.refuse(span == null ? INLINE : List.of("br"));
      }
    }
    close(span);
  }

  /** Ends the run in progress. */
  private void close(@Nullable String span) {
    if (!pending.isEmpty()) {
      runs.add(new Run(pending.toString(), span));
      pending.setLength(0);
    }
  }

  private void empty() {
    while (markup.nextElement()) {
      markup.refuse(List.of());
    }
  }

  /** The class of the element at the cursor, which is the name of a text style. */
  private String styleName(String defaultStyle) {
    String name = markup.attribute("class");
    String chosen = name == null ? defaultStyle : name;
    if (!style.text().containsKey(chosen)) {
      String known = String.join(", ", style.text().keySet().stream().sorted().toList());
      markup.complain("class", Map.of("class", chosen, "known", known));
    }
    return chosen;
  }

  private static String withoutIndentation(String text) {
    return text.indexOf('\n') < 0 ? text : INDENTATION.matcher(text).replaceAll("");
  }
}
