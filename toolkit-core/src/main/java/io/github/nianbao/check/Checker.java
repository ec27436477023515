package io.github.nianbao.check;

import io.github.nianbao.check.Subject.Before;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks reports: the relations of their form, what single figures may be, and the rules of the
 * document. What the state lays down, such as deadlines, is asked of the state's forms only.
 * Everything that belongs to a form is prepared once, so keep one checker for many reports.
 * Immutable and safe for use by several threads.
 *
 * <p>Same report, same findings in the same order: the tables in the order of the form, then the
 * document.
 */
public final class Checker {
  private final Sheets sheets;
  private final RuleData data = RuleData.builtIn();
  private final List<Rule.OfSheet> sheetRules;
  private final List<Rule.OfSheet> officialSheetRules;
  private final List<Rule> rules;
  private final List<Rule> officialRules;
  private final Consolidation consolidation;

  /**
   * A checker that speaks the language of the messages.
   *
   * @param forms the forms that reports may have
   */
  public Checker(Forms forms, Messages messages) {
    sheets = Sheets.of(forms, data);
    Wording wording = new Wording(messages);
    consolidation = new Consolidation(sheets, wording);
    sheetRules =
        List.of(new FigureRule(wording), new BlankRule(wording), new EquationRule(wording));
    officialSheetRules =
        List.of(
            new RegulationRule(data.regulationPower(), wording), new FeeRule(data.fees(), wording));
    rules =
        List.of(
            new SectionRule(List.of(), wording),
            new TitleRule(List.of(), wording),
            new YearRule(data.years(), wording),
            new SignatureRule(wording),
            new PreviousRule(wording));
    officialRules =
        List.of(
            new SectionRule(data.editions(), wording),
            new TitleRule(data.titles(), wording),
            new YearRule(data.years(), wording),
            new EditionRule(data.editions(), sheets.byForm(), wording),
            new ProseRule(data, wording),
            new DateRule(data, wording),
            new SignatureRule(wording),
            new PreviousRule(wording),
            new ProseFigureRule(data.proseFigures(), wording));
  }

  /**
   * What is wrong with a report, empty when nothing is.
   *
   * @throws IllegalArgumentException when the report is of a form that this checker does not know
   */
  public List<Finding> check(Report report) {
    return check(report, null);
  }

  /**
   * What is wrong with a report, last year's figures considered.
   *
   * @param previous the report of the year before, of whatever form; null for none
   * @throws IllegalArgumentException when a report is of a form that this checker does not know
   */
  public List<Finding> check(Report report, @Nullable Report previous) {
    return assess(report, previous).stream()
        .filter(Assessment.Failed.class::isInstance)
        .map(assessment -> ((Assessment.Failed) assessment).finding())
        .toList();
  }

  /**
   * Where a report that sums up others is not their sum, and what could not be compared; empty
   * where all agrees. Nothing is compared where a part is of another year or a body comes twice:
   * every sum would be wrong.
   *
   * @param parts the reports of the body's own office and of all bodies under it, in any order; at
   *     least one
   * @throws IllegalArgumentException when a report is of a form that this checker does not know
   */
  public List<Finding> checkSum(Report whole, List<Report> parts) {
    return consolidation.check(whole, parts);
  }

  /**
   * What every rule says of every place of a report: also what holds, what cannot be assessed and
   * what does not apply. Rules of the state are not asked about a user's own form.
   *
   * @param previous the report of the year before, of whatever form; null for none
   * @throws IllegalArgumentException when a report is of a form that this checker does not know
   */
  public List<Assessment> assess(Report report, @Nullable Report previous) {
    Subject subject = subject(report, previous);
    List<Assessment> assessments = new ArrayList<>();
    for (Sheet sheet : subject.sheets()) {
      sheetRules.forEach(rule -> assessments.addAll(rule.assess(subject, sheet)));
      if (sheet.official()) {
        officialSheetRules.forEach(rule -> assessments.addAll(rule.assess(subject, sheet)));
      }
    }
    List<Rule> document = data.isOfficial(subject.form().id()) ? officialRules : rules;
    document.forEach(rule -> assessments.addAll(rule.assess(subject)));
    return List.copyOf(assessments);
  }

  private Subject subject(Report report, @Nullable Report previous) {
    Optional<Before> before =
        Optional.ofNullable(previous)
            .map(last -> new Before(last, sheets.of(last.forms()), follows(report, last)));
    List<Sheet> tables = List.copyOf(sheets.of(report.forms()).values());
    return new Subject(report, sheets.form(report.forms().form()), tables, before);
  }

  private static boolean follows(Report report, Report last) {
    Integer year = report.front().year();
    Integer before = last.front().year();
    return year == null || before == null || before == year - 1;
  }
}
