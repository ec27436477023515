package io.github.nianbao.read.source;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was left out or mended while a file was opened. For one file; not for several threads. */
final class Remarks {
  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  Remarks(Messages messages) {
    this.messages = messages;
  }

  /**
   * Adds a finding.
   *
   * @param key key of its message; the code is what stands before the full stop
   */
  void add(Severity severity, String key, Source source, Map<String, String> values) {
    String code = key.substring(0, key.indexOf('.'));
    findings.add(Finding.of(code, severity, null, messages.text(key, values)).at(source));
  }

  /** Adds what was left out of cells of a table because nobody sees it, if anything was. */
  void addUnseen(List<String> texts, Source source) {
    if (!texts.isEmpty()) {
      String count = Integer.toString(texts.size());
      Map<String, String> values = Map.of("text", texts.get(0), "count", count);
      add(Severity.INFO, "R-UNSEEN.message", source, values);
    }
  }

  /** All findings, in the order of finding. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
