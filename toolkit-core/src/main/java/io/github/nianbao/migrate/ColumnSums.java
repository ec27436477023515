package io.github.nianbao.migrate;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equation.Term;
import io.github.nianbao.migrate.Transfer.Split;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sums that the new form cannot check any more, checked with the figures of the old one: known
 * parts and the figure in the annex against the total.
 */
final class ColumnSums {
  private final Report report;
  private final Messages messages;

  ColumnSums(Report report, Messages messages) {
    this.report = report;
    this.messages = messages;
  }

  /** What becomes of the sums, as a sentence; empty where there are none. */
  String of(List<Split> splits) {
    List<String> holding = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Split split : splits) {
      Equation sum = split.sum().orElse(null);
      if (sum == null) {
        continue;
      }
      String column = Places.column(split.field());
      Optional<BigDecimal> left = total(sum.left());
      Optional<BigDecimal> right = total(sum.right());
      if (left.isEmpty() || right.isEmpty()) {
        open.add(column);
      } else if (left.get().compareTo(right.get()) == 0) {
        holding.add(column);
      } else {
        parts.add(fails(column, left.get(), right.get()));
      }
    }
    columns("open", open, parts);
    columns("holds", holding, parts);
    return parts.isEmpty()
        ? ""
        : messages.text("M-OTHER.check", Map.of("results", String.join("；", parts)));
  }

  private void columns(String outcome, List<String> columns, List<String> parts) {
    if (!columns.isEmpty()) {
      String names = messages.list(columns);
      parts.add(0, messages.text("M-OTHER." + outcome, Map.of("columns", names)));
    }
  }

  private String fails(String column, BigDecimal left, BigDecimal right) {
    Map<String, String> values =
        Map.of("columns", column, "left", left.toPlainString(), "right", right.toPlainString());
    return messages.text("M-OTHER.fails", values);
  }

  /** The sum of the terms, if all of them are numbers. */
  private Optional<BigDecimal> total(List<Term> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      if (!(report.figure(term.field().path()) instanceof Figure.Numeric number)) {
        return Optional.empty();
      }
      sum = term.negative() ? sum.subtract(number.value()) : sum.add(number.value());
    }
    return Optional.of(sum);
  }
}
