package io.github.nianbao.document;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Complaints about the output of a template, collected while it is read. For one thread. */
final class Complaints {
  /** A fault in a loop of a template repeats itself; more than this helps nobody. */
  private static final int ENOUGH = 100;

  private static final String CODE = "T-VOCABULARY";

  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  Complaints(Messages messages) {
    this.messages = messages;
  }

  /** Adds a complaint: variant of the message, line and column of the output, and its values. */
  void add(String variant, Source place, Map<String, String> values) {
    if (findings.size() < ENOUGH) {
      Map<String, String> all = new HashMap<>(values);
      all.put("place", place.describe());
      findings.add(messages.error(CODE + "." + variant, null, all).at(place));
    }
  }

  /** Throws what was collected, if anything was. */
  void raise() {
    if (!findings.isEmpty()) {
      throw new FindingsException(findings);
    }
  }
}
