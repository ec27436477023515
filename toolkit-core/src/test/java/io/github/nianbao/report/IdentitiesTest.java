package io.github.nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Forms;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The identities T3-BAL, T3-SUM, T3-ROW and T4-SUM in reports that others rely on as sound. */
class IdentitiesTest {
  static final List<String> EXAMPLES = Examples.NAMES;

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void allIdentitiesOfAnExampleHold(String name) {
    ReportReader reader = new ReportReader(Forms.builtIn(), Messages.in(Language.ZH));
    Report report = reader.read(name, Examples.bytes(name)).report();

    assertBalanced(report);
    assertThat(sum(report, field -> field.table().equals("applications"))).isPositive();
    assertThat(report.figures()).hasSize(RandomReports.fields(report.forms()).size());
  }

  @Test
  void allIdentitiesOfABalancedReportHold() {
    IntStream.range(0, 50)
        .mapToObj(RandomReports::balanced)
        .forEach(IdentitiesTest::assertBalanced);
  }

  private static void assertBalanced(Report report) {
    for (FigureField field : RandomReports.fields(report.forms())) {
      boolean total = field.column().endsWith("total");
      if (total && !field.table().equals("activeDisclosure")) {
        String row = field.path().substring(0, field.path().lastIndexOf('.') + 1);
        BigDecimal parts =
            sum(report, part -> part.path().startsWith(row) && !part.path().equals(field.path()));
        assertThat(report.figure(field.path())).as(field.path()).isEqualTo(number(parts));
      }
      if (field.row().equals("newReceived")) {
        assertColumn(report, field.column());
      }
    }
  }

  private static void assertColumn(Report report, String column) {
    BigDecimal done =
        sum(
            report,
            field ->
                field.row().startsWith("results.")
                    && !field.row().equals("results.total")
                    && field.column().equals(column));
    Predicate<FigureField> taken =
        field ->
            Stream.of("newReceived", "carriedOver").anyMatch(field.row()::equals)
                && field.column().equals(column);
    Predicate<FigureField> left =
        field -> field.row().equals("carriedForward") && field.column().equals(column);

    assertThat(report.figure("applications.results.total." + column)).isEqualTo(number(done));
    assertThat(sum(report, taken)).isEqualTo(done.add(sum(report, left)));
  }

  private static Figure number(BigDecimal value) {
    return new Figure.Numeric(value);
  }

  private static BigDecimal sum(Report report, Predicate<FigureField> which) {
    return RandomReports.fields(report.forms()).stream()
        .filter(which)
        .map(field -> report.figure(field.path()))
        .map(figure -> figure instanceof Figure.Numeric n ? n.value() : BigDecimal.ZERO)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
