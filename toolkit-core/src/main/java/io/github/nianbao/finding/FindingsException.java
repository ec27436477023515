package io.github.nianbao.finding;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that cannot be used. Carries the whole list of complaints, never only the first, so that
 * one run shows a user all there is to mend.
 */
public final class FindingsException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * @param findings at least one
   */
  public FindingsException(List<Finding> findings) {
    super(findings.stream().map(FindingsException::line).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /**
   * @param finding the only complaint
   */
  public FindingsException(Finding finding) {
    this(List.of(finding));
  }

  private static String line(Finding finding) {
    Source source = finding.source();
    String place = source == null ? "" : source.describe();
    return place.isEmpty() ? finding.message() : place + ": " + finding.message();
  }

  /** The complaints, in the order of the input. */
  public List<Finding> findings() {
    return findings;
  }
}
