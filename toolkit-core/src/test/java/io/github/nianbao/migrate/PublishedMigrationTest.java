package io.github.nianbao.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Provenance;
import io.github.nianbao.report.Provenance.Status;
import io.github.nianbao.report.PublishedFigures;
import io.github.nianbao.report.Report;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published reports of 2019 in the form of 2021. */
class PublishedMigrationTest {
  private final Migrator migrator = new Migrator(Forms.builtIn(), Messages.in(Language.ZH));

  @ParameterizedTest
  @CsvSource({"seed-000, 0, 1", "seed-001, 0, 0", "seed-003, 0, 0", "seed-004, 0, 12"})
  void whatCannotBeKnownIsCounted(String name, long inTableThree, long inTableFour) {
    Report migrated = migrated(name);

    assertThat(unknown(migrated, "activeDisclosure.")).isEqualTo(5);
    assertThat(unknown(migrated, "applications.")).isEqualTo(inTableThree);
    assertThat(unknown(migrated, "reviewLitigation.")).isEqualTo(inTableFour);
    assertThat(migrated.annex()).hasSize(17);
  }

  @Test
  void numbersOfItemsAreCarriedWithCautionAndTextStaysInTheAnnex() {
    Report migrated = migrated("seed-004");

    assertThat(migrated.findings())
        .filteredOn(finding -> finding.code().equals("M-ITEMS"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).isEqualTo("activeDisclosure.penalty.decisionsThisYear");
              assertThat(finding.related())
                  .containsExactly("activeDisclosure.coercion.decisionsThisYear");
            });
    assertThat(migrated.findings()).extracting(Finding::code).doesNotContain("M-TEXT", "M-OTHER");
    assertThat(migrated.figure("activeDisclosure.penalty.decisionsThisYear"))
        .isEqualTo(Figure.of(239));
    assertThat(migrated.annex())
        .contains(
            new AnnexEntry(
                "activeDisclosure.otherExternalServices.decisions",
                "其他对外管理服务事项／处理决定数量",
                new Figure.Text("3.8万件"),
                "件"))
        .contains(
            new AnnexEntry(
                "activeDisclosure.centralizedProcurement.totalAmount",
                "政府集中采购／采购总金额",
                new Figure.Text("2202万元"),
                "万元"));
  }

  private Report migrated(String name) {
    Report report = PublishedFigures.of(name, new FormChoice("2019", Map.of()));
    return migrator.migrate(report, "2021");
  }

  private static long unknown(Report migrated, String table) {
    return migrated.provenance().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(table))
        .map(Map.Entry::getValue)
        .map(Provenance::status)
        .filter(Status.UNKNOWN::equals)
        .count();
  }
}
