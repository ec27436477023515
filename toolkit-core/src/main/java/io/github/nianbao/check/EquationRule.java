package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.Failed;
import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.check.Assessment.NotAssessable;
import io.github.nianbao.check.Assessment.Passed;
import io.github.nianbao.check.Subject.Before;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equation.Term;
import io.github.nianbao.form.Relation.Comparison;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The relations of the form, each with its code. A figure that is not a number is unknown, never 0:
 * its equations cannot be assessed. After a row that does not add up comes the hint that its
 * figures may have slipped ({@code T3-SHIFT}).
 */
final class EquationRule implements Rule.OfSheet {
  private static final List<String> ROWS = List.of("rows");

  private final Wording wording;

  EquationRule(Wording wording) {
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject, Sheet sheet) {
    List<Assessment> assessments = new ArrayList<>();
    for (Equation equation : sheet.equations()) {
      if (!equation.left().isEmpty() && !equation.right().isEmpty()) {
        assess(equation, subject, sheet, assessments);
      }
    }
    return assessments;
  }

  private void assess(
      Equation equation, Subject subject, Sheet sheet, List<Assessment> assessments) {
    String code = equation.relation().code();
    String path = subjectOf(equation).field().path();
    if (!applies(equation, subject)) {
      assessments.add(new NotApplicable(code, path));
      return;
    }
    Sums sums = sums(equation, subject);
    List<String> unknown = sums.unknown();
    if (!unknown.isEmpty()) {
      assessments.add(new NotAssessable(code, path, unknown, hint(sums)));
    } else if (sums.hold()) {
      assessments.add(new Passed(code, path));
    } else {
      assessments.add(new Failed(finding(sums, subject, sheet)));
      slip(sums, sheet, assessments);
    }
  }

  /** The term that a finding points at: the total of a sum, else what is compared. */
  private static Term subjectOf(Equation equation) {
    boolean total = equation.relation().comparison() == Comparison.EQUAL;
    return total ? equation.right().get(0) : equation.left().get(0);
  }

  private static boolean applies(Equation equation, Subject subject) {
    String table = equation.relation().table();
    return Sums.terms(equation).stream()
        .filter(Term::lastYear)
        .allMatch(
            term ->
                subject
                    .lastYear()
                    .filter(last -> last.has(table, term.field().path()))
                    .isPresent());
  }

  private static Sums sums(Equation equation, Subject subject) {
    List<Figure> figures = new ArrayList<>();
    for (Term term : Sums.terms(equation)) {
      Report report =
          term.lastYear() ? subject.lastYear().map(Before::report).orElseThrow() : subject.report();
      figures.add(report.figure(term.field().path()));
    }
    return new Sums(equation, figures);
  }

  private String hint(Sums sums) {
    if (!sums.onlyBlanksUnknown()) {
      return "";
    }
    return wording.text(sums.hold() ? "hint.zeroHolds" : "hint.zeroFails", Map.of());
  }

  private Finding finding(Sums sums, Subject subject, Sheet sheet) {
    Equation equation = sums.equation();
    Map<String, String> values = values(sums, subject, sheet);
    String own = equation.relation().message().get(wording.language().id());
    String code = equation.relation().code();
    String message =
        own == null ? wording.text(code + ".message", values) : Messages.fill(own, values);
    Term total = subjectOf(equation);
    List<String> parts =
        Sums.terms(equation).stream()
            .filter(term -> !term.equals(total) && !term.lastYear())
            .map(term -> term.field().path())
            .toList();
    return Finding.of(code, equation.severity(), total.field().path(), message).relatedTo(parts);
  }

  /** The places of a message: the figures are a, b, c … in the order of the equation. */
  private Map<String, String> values(Sums sums, Subject subject, Sheet sheet) {
    Term total = subjectOf(sums.equation());
    Map<String, String> values = new HashMap<>();
    values.put("table", wording.table(sheet.table()));
    values.put("row", Wording.row(total.field()));
    values.put("column", Wording.column(total.field()));
    values.put("group", Wording.group(total.field()));
    values.put("left", Wording.number(sums.left()));
    values.put("right", Wording.number(sums.right()));
    values.put("difference", Wording.number(sums.left().subtract(sums.right()).abs()));
    Integer year = subject.year();
    values.put("year", year == null ? wording.text("year.this", Map.of()) : "" + year);
    values.put("lastYear", year == null ? wording.text("year.last", Map.of()) : "" + (year - 1));
    List<BigDecimal> figures = sums.values();
    for (int i = 0; i < Math.min(Equation.LETTERS, figures.size()); i++) {
      values.put(Character.toString('a' + i), Wording.number(figures.get(i)));
    }
    return values;
  }

  private void slip(Sums sums, Sheet sheet, List<Assessment> assessments) {
    Equation equation = sums.equation();
    if (!equation.relation().each().equals(ROWS) || equation.right().size() != 1) {
      return;
    }
    if (Slip.explains(sums.values())) {
      Term total = subjectOf(equation);
      Map<String, String> values =
          Map.of("table", wording.table(sheet.table()), "row", Wording.row(total.field()));
      String code = wording.code(sheet, "SHIFT");
      List<String> cells = equation.left().stream().map(term -> term.field().path()).toList();
      assessments.add(
          new Failed(
              wording.finding(code, Severity.INFO, total.field().path(), values).relatedTo(cells)));
    }
  }
}
