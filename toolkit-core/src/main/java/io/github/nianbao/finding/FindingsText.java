package io.github.nianbao.finding;

import java.util.Collection;
import java.util.stream.Collectors;

/** Findings as lines of text for people. Immutable and safe for use by several threads. */
public final class FindingsText {
  private final Messages messages;

  /** Lines in the language of the messages. */
  public FindingsText(Messages messages) {
    this.messages = messages;
  }

  /**
   * One finding: {@code file:line:column: severity CODE: message}, its place as far as it is known.
   */
  public String line(Finding finding) {
    String place = finding.source() == null ? "" : finding.source().describe();
    return (place.isEmpty() ? "" : place + ": ")
        + messages.text("severity." + finding.severity().id())
        + " "
        + finding.code()
        + ": "
        + finding.message();
  }

  /** Several findings, one per line, each line ended by {@code \n}. */
  public String lines(Collection<Finding> findings) {
    return findings.stream().map(finding -> line(finding) + "\n").collect(Collectors.joining());
  }
}
