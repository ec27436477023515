package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is found while reading, in the order of finding. For one report; not safe for threads. */
final class Notes {
  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  Notes(Messages messages) {
    this.messages = messages;
  }

  /** An empty list in the same language. */
  Notes fresh() {
    return new Notes(messages);
  }

  /**
   * Adds a finding.
   *
   * @param key key of its message; the code is what stands before the full stop
   */
  void add(Severity severity, String key, Spot spot, Map<String, String> values) {
    String code = key.substring(0, key.indexOf('.'));
    findings.add(
        new Finding(
            code,
            severity,
            spot.path(),
            List.of(),
            spot.tokens(),
            messages.text(key, values),
            spot.source()));
  }

  /** Whether a finding with a code was added for a place. */
  boolean says(String code, Source source) {
    return findings.stream()
        .anyMatch(each -> each.code().equals(code) && source.equals(each.source()));
  }

  /** Adds what was found before. */
  void addAll(List<Finding> earlier) {
    findings.addAll(earlier);
  }

  /** Adds what another list holds. */
  void addAll(Notes other) {
    findings.addAll(other.findings);
  }

  /** Names in a sentence. */
  String list(List<String> names) {
    return messages.list(names);
  }

  /** All findings. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * What a finding is about.
   *
   * @param path field or figure, or null for the whole report
   * @param source place in the input, or null
   * @param tokens what was printed there
   */
  record Spot(@Nullable String path, @Nullable Source source, List<String> tokens) {
    static Spot of(@Nullable String path, @Nullable Source source) {
      return new Spot(path, source, List.of());
    }
  }
}
