package io.github.nianbao.form;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.form.Migration.Carry;
import io.github.nianbao.form.Migration.How;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MigrationPlanTest {
  private final Form source = Forms.builtIn().find("2019").orElseThrow();
  private final Form target = Forms.builtIn().find("2021").orElseThrow();
  private final MigrationPlan plan = MigrationPlan.of(target.migrations().get(0), source, target);

  private List<Carry> carries(How how) {
    return plan.carries().stream().filter(carry -> carry.how() == how).toList();
  }

  @Test
  void everyFigureOf2019IsAccountedForOnce() {
    assertThat(plan.unaccounted()).isEmpty();
    assertThat(plan.unknownSources()).isEmpty();
    assertThat(plan.carries().stream().map(Carry::from).filter(Objects::nonNull))
        .hasSize(198)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyFigureOf2021GetsOneTreatment() {
    List<String> targets = plan.carries().stream().flatMap(carry -> carry.to().stream()).toList();
    Set<String> all = new HashSet<>();
    target.tables().forEach(table -> all.addAll(table.fields().keySet()));

    assertThat(targets).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void theTotalsAreThoseOfAWholeReport() {
    assertThat(plan.carries().stream().collect(groupingBy(Carry::how, counting())))
        .containsEntry(How.CARRIED, 3L + 154 + 15)
        .containsEntry(How.CARRIED_WITH_CAUTION, 2L)
        .containsEntry(How.SPLIT_ZERO, 7L)
        .containsEntry(How.ANNEX, 17L)
        .containsEntry(How.UNKNOWN, 5L);
  }

  @Test
  void otherProcessingIsSplitColumnByColumn() {
    String row = "applications.results.otherProcessing.";

    assertThat(carries(How.SPLIT_ZERO))
        .contains(
            new Carry(
                row + "total",
                List.of(
                    row + "overdueCorrection.total",
                    row + "overduePayment.total",
                    row + "other.total"),
                How.SPLIT_ZERO));
  }

  @Test
  void nothingIsInventedForFiguresThatNobodyCounted() {
    assertThat(carries(How.UNKNOWN))
        .flatExtracting(Carry::to)
        .containsExactlyInAnyOrder(
            "activeDisclosure.regulations.repealedThisYear",
            "activeDisclosure.regulations.inForce",
            "activeDisclosure.normativeDocuments.repealedThisYear",
            "activeDisclosure.normativeDocuments.inForce",
            "activeDisclosure.fees.amountThisYear");
  }
}
