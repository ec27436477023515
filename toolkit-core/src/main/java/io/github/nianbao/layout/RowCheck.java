package io.github.nianbao.layout;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.page.Flow;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds table rows that are higher than a page; rows are never divided, so they cannot be set. */
final class RowCheck {
  private final Messages messages;

  RowCheck(Messages messages) {
    this.messages = messages;
  }

  /**
   * @throws FindingsException one finding {@code W-ROW} for each such row
   */
  void check(List<Flow> flows, PageStyle page) {
    List<Finding> findings = new ArrayList<>();
    for (Flow flow : flows) {
      if (flow instanceof Flow.Grid grid) {
        String table = grid.table().id();
        for (int row : grid.pages().tooHigh(Lengths.points(page.typeHeight()))) {
          findings.add(finding(table, row + 1));
        }
      }
    }
    if (!findings.isEmpty()) {
      throw new FindingsException(findings);
    }
  }

  private Finding finding(String table, int row) {
    Map<String, String> values = Map.of("table", table, "row", Integer.toString(row));
    return messages.error("W-ROW.message", table, values);
  }
}
