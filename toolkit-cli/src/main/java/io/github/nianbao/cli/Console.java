package io.github.nianbao.cli;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsText;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.OutputException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the commands say, and where: data on standard output, all else on standard error. */
final class Console {
  private final Surroundings surroundings;
  private final Wording wording;
  private final CommonOptions options;
  private final FindingsText findings;

  Console(Surroundings surroundings, Wording wording, CommonOptions options) {
    this.surroundings = surroundings;
    this.wording = wording;
    this.options = options;
    this.findings = new FindingsText(wording.messages());
  }

  Wording wording() {
    return wording;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** Whether only what is wrong is to be said. */
  boolean quiet() {
    return options.quiet();
  }

  /** Standard output: data only. */
  PrintStream out() {
    return surroundings.out();
  }

  /** Says what a person must know. */
  void say(String key, Map<String, String> values) {
    surroundings.err().println(wording.text(key, values));
  }

  /** Says what is nice to know, unless asked to be quiet. */
  void note(String key, Map<String, String> values) {
    if (!quiet()) {
      say(key, values);
    }
  }

  /** Lists complaints, a line each. */
  void complain(List<Finding> complaints) {
    complaints.forEach(finding -> surroundings.err().println(findings.line(finding)));
  }

  /** A finding as a line: {@code file:line:column: error T3-BAL message}. */
  String line(String file, Finding finding) {
    return findings.line(finding.source() == null ? finding.at(Source.file(file)) : finding);
  }

  /** The counts of a list of findings in words; severities without any are left out. */
  String counts(List<Finding> list) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = list.stream().filter(finding -> finding.severity() == severity).count();
      if (count > 0) {
        String key = "count." + severity.id() + (count == 1 ? ".one" : "");
        text.append(text.isEmpty() ? "" : wording.text("count.comma"))
            .append(wording.text(key, Map.of("n", Long.toString(count))));
      }
    }
    return text.toString();
  }

  /** Says what could not be written, why, and what to do. */
  void unwritable(OutputException error) {
    String key = error.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-');
    say("unwritable." + key, Map.of("place", error.place().toString(), "reason", error.reason()));
  }

  /** A fault of ours: said plainly, with the trace only for those who ask. */
  void fault(Throwable error) {
    if (error instanceof OutOfMemoryError) {
      say("memory", Map.of());
    } else {
      say("fault", Map.of("error", error.toString()));
    }
    if (options.trace()) {
      error.printStackTrace(surroundings.err());
    }
  }
}
