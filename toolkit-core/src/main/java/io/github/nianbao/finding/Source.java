package io.github.nianbao.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in an input.
 *
 * @param file the input's name as the user gave it, or null where there is none
 * @param line line, counted from 1, or null
 * @param column column in characters, counted from 1, or null
 * @param page page, counted from 1, or null
 * @param box left, top, right, bottom in points from the top left of the page as displayed; empty
 *     where unknown
 */
public record Source(
    @Nullable String file,
    @Nullable Integer line,
    @Nullable Integer column,
    @Nullable Integer page,
    List<Double> box) {
  public Source {
    box = List.copyOf(box);
  }

  /** A place in a text file. */
  public static Source at(@Nullable String file, int line, int column) {
    return new Source(file, line, column, null, List.of());
  }

  /** A whole file. */
  public static Source file(String file) {
    return new Source(file, null, null, null, List.of());
  }

  /** The place as {@code file:line:column}, as far as it is known. */
  public String describe() {
    StringBuilder text = new StringBuilder(file == null ? "" : file);
    if (page != null) {
      text.append(text.isEmpty() ? "p" : ":p").append(page);
    }
    if (line != null) {
      text.append(text.isEmpty() ? "" : ":").append(line);
      if (column != null) {
        text.append(':').append(column);
      }
    }
    return text.toString();
  }
}
