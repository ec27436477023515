package io.github.nianbao.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong or doubtful. Immutable.
 *
 * @param code stable code such as {@code T3-BAL}; {@code nianbao explain CODE} prints its page
 * @param severity how much it weighs
 * @param path the figure or field concerned ({@code applications.results.total.total}), of a broken
 *     sum the total; null where the finding concerns the whole report
 * @param related further paths: of a broken sum its parts
 * @param tokens what was printed, where it could not be placed
 * @param message one sentence for people: what is wrong, where, and what to do
 * @param source where it stands in the input, or null
 */
public record Finding(
    String code,
    Severity severity,
    @Nullable String path,
    List<String> related,
    List<String> tokens,
    String message,
    @Nullable Source source) {
  public Finding {
    related = List.copyOf(related);
    tokens = List.copyOf(tokens);
  }

  /** A finding about one path or, with null, about the whole report. */
  public static Finding of(String code, Severity severity, @Nullable String path, String message) {
    return new Finding(code, severity, path, List.of(), List.of(), message, null);
  }

  /** The same finding at a place of the input. */
  public Finding at(@Nullable Source place) {
    return new Finding(code, severity, path, related, tokens, message, place);
  }

  /** The same finding with further paths concerned. */
  public Finding relatedTo(List<String> paths) {
    return new Finding(code, severity, path, paths, tokens, message, source);
  }
}
