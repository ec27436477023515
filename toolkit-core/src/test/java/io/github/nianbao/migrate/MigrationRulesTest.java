package io.github.nianbao.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Provenance;
import io.github.nianbao.report.Provenance.Status;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of every figure of the form of 2019 in that of 2021, cell by cell, as the rules of
 * the migration have it: written down here on its own, not taken from the form.
 */
class MigrationRulesTest {
  private static final FormChoice OLD = new FormChoice("2019", Map.of());
  private static final FormChoice NEW = new FormChoice("2021", Map.of());
  private static final String OTHERS = "applications.results.otherProcessing.";

  /** Cells of table two that come over, strictly or not. */
  private static final Map<String, String> CARRIED =
      Map.of(
          "activeDisclosure.licensing.decisions", "activeDisclosure.licensing.decisionsThisYear",
          "activeDisclosure.penalty.decisions", "activeDisclosure.penalty.decisionsThisYear",
          "activeDisclosure.coercion.decisions", "activeDisclosure.coercion.decisionsThisYear");

  /** Cells whose meaning is close. */
  private static final Map<String, String> CLOSE =
      Map.of(
          "activeDisclosure.regulations.newlyMade",
          "activeDisclosure.regulations.issuedThisYear",
          "activeDisclosure.normativeDocuments.newlyMade",
          "activeDisclosure.normativeDocuments.issuedThisYear");

  /** Cells that nothing of the old form can fill. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "activeDisclosure.regulations.repealedThisYear",
          "activeDisclosure.regulations.inForce",
          "activeDisclosure.normativeDocuments.repealedThisYear",
          "activeDisclosure.normativeDocuments.inForce",
          "activeDisclosure.fees.amountThisYear");

  private final Migrator migrator = new Migrator(Forms.builtIn(), Messages.in(Language.ZH));

  @Test
  void everyFigureGoesWhereTheRulesSay() {
    Report old = numbered();
    Report migrated = migrator.migrate(old, "2021");
    Set<String> annexed = new HashSet<>();
    migrated.annex().forEach(entry -> annexed.add(String.valueOf(entry.path())));

    for (FigureField field : RandomReports.fields(OLD)) {
      String path = field.path();
      String to = target(path);
      if (to == null) {
        assertThat(annexed).as(path).contains(path);
        continue;
      }
      Status status = CLOSE.containsKey(path) ? Status.CARRIED_WITH_CAUTION : Status.CARRIED;
      assertThat(migrated.figure(to)).as(to).isEqualTo(old.figure(path));
      assertThat(migrated.provenance().get(to)).isEqualTo(new Provenance(status, path, null));
      assertThat(annexed).doesNotContain(path);
    }
    assertThat(annexed).hasSize(17 + 7);
    for (String path : UNKNOWN) {
      assertThat(migrated.figure(path)).as(path).isEqualTo(Figure.BLANK);
      assertThat(migrated.provenance().get(path).status()).isEqualTo(Status.UNKNOWN);
    }
    assertThat(RandomReports.fields(NEW)).hasSize(3 + 2 + 5 + 154 + 21 + 15);
  }

  @Test
  void strictlyCloseMeaningsStayBlankAndInTheAnnex() {
    Report old = numbered();
    Report migrated = migrator.migrate(old, "2021", true);

    CLOSE.forEach(
        (from, to) -> {
          assertThat(migrated.figure(to)).as(to).isEqualTo(Figure.BLANK);
          assertThat(migrated.annex()).extracting(AnnexEntry::path).contains(from);
        });
    CARRIED.forEach(
        (from, to) -> assertThat(migrated.figure(to)).as(to).isEqualTo(old.figure(from)));
  }

  @ParameterizedTest
  @CsvSource({"0, INFERRED", "4, UNKNOWN"})
  void otherProcessingIsDividedOnlyWhereItIsNone(long number, Status status) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(OTHERS + "naturalPerson", Figure.of(number));
    Report migrated = migrator.migrate(report(figures), "2021");

    for (String row : List.of("overdueCorrection", "overduePayment", "other")) {
      String path = OTHERS + row + ".naturalPerson";
      assertThat(migrated.provenance().get(path).status()).isEqualTo(status);
      assertThat(migrated.figure(path)).isEqualTo(number == 0 ? Figure.of(0) : Figure.BLANK);
      assertThat(migrated.provenance().get(OTHERS + row + ".total").status())
          .isEqualTo(Status.UNKNOWN);
    }
    assertThat(migrated.annex()).hasSize(number == 0 ? 0 : 1);
  }

  /** Every figure another number; none is the sum or the difference of others that a rule knows. */
  private static Report numbered() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    long number = 1;
    for (FigureField field : RandomReports.fields(OLD)) {
      number = number * 3 % 1_000_003;
      figures.put(field.path(), Figure.of(number));
    }
    return report(figures);
  }

  private static Report report(Map<String, Figure> figures) {
    Report empty = RandomReports.balanced(1);
    return new Report(OLD, empty.front(), Map.of(), figures, List.of(), Map.of(), List.of());
  }

  private static String target(String path) {
    if (path.startsWith("activeDisclosure.")) {
      return CARRIED.getOrDefault(path, CLOSE.get(path));
    }
    return path.startsWith(OTHERS) ? null : path;
  }
}
