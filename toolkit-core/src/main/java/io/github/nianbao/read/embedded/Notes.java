package io.github.nianbao.read.embedded;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is to be said about the data of one document. For one thread. */
final class Notes {
  private static final String CODE = "R-EMBEDDED";

  /** Characters of a text that a message repeats. */
  private static final int EXCERPT = 60;

  private final String file;
  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  Notes(String file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Data that cannot be used, and why. */
  void unusable(String key, Map<String, String> values) {
    add(Severity.WARNING, key, values);
  }

  /** Attachments that are not read. */
  void foreign(List<String> names) {
    add(Severity.INFO, "foreign", Map.of("names", messages.list(names)));
  }

  /** A place where data and document disagree; both values are its tokens, the shown one first. */
  void differs(Difference difference) {
    String text =
        messages.text(
            CODE + ".differs",
            Map.of(
                "path", difference.path(),
                "shown", quoted(difference.shown()),
                "carried", quoted(difference.carried())));
    findings.add(
        new Finding(
            CODE,
            Severity.WARNING,
            difference.path(),
            List.of(),
            List.of(difference.shown(), difference.carried()),
            text,
            Source.file(file)));
  }

  private String quoted(String text) {
    if (text.isEmpty()) {
      return messages.text(CODE + ".nothing");
    }
    int cut = text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length())));
    return messages.text(
        CODE + ".quoted",
        Map.of("text", cut < text.length() ? text.substring(0, cut) + "…" : text));
  }

  private void add(Severity severity, String key, Map<String, String> values) {
    String text = messages.text(CODE + "." + key, values);
    findings.add(Finding.of(CODE, severity, null, text).at(Source.file(file)));
  }
}
