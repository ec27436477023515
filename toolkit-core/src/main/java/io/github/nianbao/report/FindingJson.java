package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Findings as they stand in a report's JSON, for other files that hold some. */
public final class FindingJson {
  private FindingJson() {}

  /** A finding as an object on one line. */
  public static String text(Finding finding) {
    return EntryLayout.finding(finding);
  }

  /**
   * The findings in an array.
   *
   * @throws RuntimeException when it holds something else
   */
  public static List<Finding> list(JsonNode array) {
    return EntryNodes.findings(array);
  }
}
