package io.github.nianbao.cli;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsText;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.OutputException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the commands say, and where: data on standard output, all else on standard error. */
final class Console {
  private final Surroundings surroundings;
  private final Wording wording;
  private final FindingsText text;

  Console(Surroundings surroundings, Wording wording) {
    this.surroundings = surroundings;
    this.wording = wording;
    this.text = new FindingsText(Messages.in(wording.language()));
  }

  Wording wording() {
    return wording;
  }

  Map<String, String> environment() {
    return surroundings.environment();
  }

  List<Path> fontFolders() {
    return surroundings.fontFolders();
  }

  boolean terminal() {
    return surroundings.terminal();
  }

  InputStream in() {
    return surroundings.in();
  }

  /** Standard output: data only. */
  PrintStream out() {
    return surroundings.out();
  }

  /** Standard error: everything for people. */
  PrintStream err() {
    return surroundings.err();
  }

  /** Says a sentence to the person. */
  void say(String key, Map<String, String> values) {
    surroundings.err().println(wording.text(key, values));
  }

  /** Lists findings, a line each: place, severity, code, message. */
  void findings(@Nullable String file, List<Finding> findings) {
    findings.forEach(finding -> surroundings.err().println(line(file, finding)));
  }

  /** A finding as a line: {@code file:line:column: error T3-BAL: message}. */
  String line(@Nullable String file, Finding finding) {
    boolean placed = finding.source() != null || file == null;
    return text.line(placed ? finding : finding.at(Source.file(file)));
  }

  /** The counts of a list of findings in words. */
  String counts(List<Finding> findings) {
    return wording.text(
        "findings.counts",
        Map.of(
            "errors", count(findings, Severity.ERROR),
            "warnings", count(findings, Severity.WARNING),
            "infos", count(findings, Severity.INFO)));
  }

  private static String count(List<Finding> findings, Severity severity) {
    return Long.toString(findings.stream().filter(f -> f.severity() == severity).count());
  }

  void unwritable(OutputException error) {
    say("unwritable", Map.of("target", error.target().toString(), "reason", error.reason()));
  }

  /** A fault of ours: said plainly, with the trace only for those who ask. */
  void fault(Throwable error, boolean trace) {
    say("fault", Map.of("error", error.toString()));
    if (trace) {
      error.printStackTrace(surroundings.err());
    }
  }
}
