package io.github.nianbao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a block.
 *
 * @param style name of the text style
 * @param runs stretches of text, never empty ones; an empty list is an empty line
 * @param path where the text comes from in the data ({@code overview[2]}), or null
 */
public record Text(String style, List<Run> runs, @Nullable String path) {
  public Text {
    runs = List.copyOf(runs);
  }

  /** Text in one style. */
  public static Text of(String style, String text, @Nullable String path) {
    return new Text(style, text.isEmpty() ? List.of() : List.of(new Run(text, null)), path);
  }

  /** All runs joined, forced line breaks as line feeds. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    runs.forEach(run -> plain.append(run.text()));
    return plain.toString();
  }
}
