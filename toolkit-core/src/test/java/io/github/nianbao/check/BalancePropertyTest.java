package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equation.Term;
import io.github.nianbao.form.Equations;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Balanced tables of random figures, and what one figure can do to them. */
class BalancePropertyTest {
  private static final Checker CHECKER = new Checker(Forms.builtIn(), Messages.in(Language.EN));
  private static final Map<String, List<Equation>> IDENTITIES =
      Map.of("2019", all("2019"), "2021", all("2021"));

  @Property(tries = 60)
  void aBalancedReportHasNoErrorsInItsTables(@ForAll long seed, @ForAll boolean old) {
    assertThat(errors(report(form(old), balanced(form(old), seed)))).isEmpty();
  }

  @Property(tries = 120)
  void oneWrongFigureBreaksExactlyItsOwnIdentities(
      @ForAll long seed, @ForAll boolean old, @ForAll @IntRange(max = 10_000) int where) {
    Form form = form(old);
    Map<String, BigDecimal> figures = balanced(form, seed);
    String path = identityCell(form, where);
    figures.merge(path, BigDecimal.ONE, BigDecimal::add);

    assertThat(errors(report(form, figures)))
        .extracting(finding -> finding.code() + " " + finding.path())
        .containsExactlyElementsOf(expected(form, path));
  }

  @Property(tries = 120)
  void aBlankIsNeverAnError(
      @ForAll long seed, @ForAll boolean old, @ForAll @IntRange(max = 10_000) int where) {
    Form form = form(old);
    Map<String, BigDecimal> figures = balanced(form, seed);
    String path = identityCell(form, where);
    figures.remove(path);
    Report report = report(form, figures);

    assertThat(errors(report)).isEmpty();
    assertThat(CHECKER.assess(report, null))
        .filteredOn(a -> a.outcome() == Outcome.NOT_ASSESSABLE && a.code().startsWith("T"))
        .extracting(a -> a.code() + " " + a.path())
        .containsExactlyElementsOf(expected(form, path));
  }

  private static Form form(boolean old) {
    return Forms.builtIn().find(old ? "2019" : "2021").orElseThrow();
  }

  private static List<Equation> identities(Form form) {
    return IDENTITIES.getOrDefault(form.id(), List.of());
  }

  private static List<Equation> all(String id) {
    List<String> codes = List.of("T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM");
    return Equations.of(Forms.builtIn().find(id).orElseThrow()).stream()
        .filter(e -> codes.contains(e.relation().code()))
        .toList();
  }

  private static Stream<String> cells(Equation equation) {
    return Stream.concat(equation.left().stream(), equation.right().stream())
        .map(Term::field)
        .map(FigureField::path);
  }

  private static String identityCell(Form form, int where) {
    List<String> cells =
        identities(form).stream().flatMap(BalancePropertyTest::cells).distinct().toList();
    return cells.get(where % cells.size());
  }

  private static List<String> expected(Form form, String path) {
    return identities(form).stream()
        .filter(equation -> cells(equation).anyMatch(path::equals))
        .map(e -> e.relation().code() + " " + e.right().get(0).field().path())
        .toList();
  }

  private static List<Finding> errors(Report report) {
    return CHECKER.check(report).stream()
        .filter(f -> f.severity() == Severity.ERROR && f.code().matches("T[34].*"))
        .toList();
  }

  /** Random parts; what was received makes up for the results; totals are summed, not drawn. */
  private static Map<String, BigDecimal> balanced(Form form, long seed) {
    Random random = new Random(seed);
    Map<String, BigDecimal> figures = new TreeMap<>();
    form.tables()
        .forEach(
            table ->
                table
                    .fields()
                    .keySet()
                    .forEach(path -> figures.put(path, BigDecimal.valueOf(random.nextInt(900)))));
    List<Equation> identities = new ArrayList<>(identities(form));
    identities.removeIf(e -> e.relation().code().equals("T3-BAL"));
    sum(identities, "T3-SUM", figures);
    for (Equation equation : identities(form)) {
      if (equation.relation().code().equals("T3-BAL")) {
        balance(equation, figures);
      }
    }
    sum(identities, "T3-ROW", figures);
    sum(identities, "T4-SUM", figures);
    return figures;
  }

  private static void sum(List<Equation> all, String code, Map<String, BigDecimal> figures) {
    for (Equation equation : all) {
      if (equation.relation().code().equals(code)) {
        BigDecimal sum =
            equation.left().stream()
                .map(term -> figures.get(term.field().path()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put(equation.right().get(0).field().path(), sum);
      }
    }
  }

  private static void balance(Equation equation, Map<String, BigDecimal> figures) {
    List<String> cells = cells(equation).toList();
    BigDecimal right = figures.get(cells.get(2)).add(figures.get(cells.get(3)));
    figures.put(cells.get(1), BigDecimal.ZERO);
    figures.put(cells.get(0), right);
  }

  private static Report report(Form form, Map<String, BigDecimal> numbers) {
    Map<String, Figure> figures = new TreeMap<>();
    numbers.forEach((path, value) -> figures.put(path, new Figure.Numeric(value)));
    Front front = new Front(2022, null, null, null, null, null, null, null, null, null);
    FormChoice choice = new FormChoice(form.id(), Map.of());
    return new Report(choice, front, Map.of(), figures, List.of(), Map.of(), List.of());
  }
}
