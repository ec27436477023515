package io.github.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInFormsTest {
  private static final double TYPE_WIDTH = 156;

  private final Forms forms = Forms.builtIn();

  private Form form(String id) {
    return forms.find(id).orElseThrow();
  }

  @Test
  void bothEditionsAreKnownInOrder() {
    assertThat(forms.all()).extracting(Form::id).containsExactly("2019", "2021");
  }

  @ParameterizedTest
  @CsvSource({
    "2019, activeDisclosure, 22",
    "2019, applications, 161",
    "2019, reviewLitigation, 15",
    "2021, activeDisclosure, 10",
    "2021, applications, 175",
    "2021, reviewLitigation, 15"
  })
  void aTableHasAllItsFigures(String form, String table, int figures) {
    assertThat(form(form).table(table).orElseThrow().fields()).hasSize(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "2019, T2-19-PUB, 2",
    "2019, T2-19-ITEMS, 4",
    "2019, T3-BAL, 7",
    "2019, T3-SUM, 7",
    "2019, T3-ROW, 23",
    "2019, T3-XYEAR, 7",
    "2019, T4-SUM, 3",
    "2021, T2-XYEAR, 2",
    "2021, T2-FLOOR, 2",
    "2021, T3-BAL, 7",
    "2021, T3-SUM, 7",
    "2021, T3-ROW, 25",
    "2021, T3-XYEAR, 7",
    "2021, T4-SUM, 3"
  })
  void aRelationHoldsForAllItsRowsAndColumns(String form, String code, long equations) {
    Map<String, Long> counts =
        Equations.of(form(form)).stream()
            .collect(Collectors.groupingBy(e -> e.relation().code(), Collectors.counting()));

    assertThat(counts).containsEntry(code, equations);
  }

  @ParameterizedTest
  @CsvSource({"2019, 19", "2021, 21"})
  void theResultsAddUpTheLeavesOfTheirGroups(String form, int leaves) {
    Equation sum =
        Equations.of(form(form)).stream()
            .filter(e -> e.relation().code().equals("T3-SUM") && e.binding().equals("total"))
            .findFirst()
            .orElseThrow();

    assertThat(sum.left())
        .hasSize(leaves)
        .extracting(t -> t.field().path())
        .doesNotHaveDuplicates();
    assertThat(sum.right())
        .extracting(t -> t.field().path())
        .containsExactly("applications.results.total.total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void everyTableFillsTheTypeArea(String id) {
    assertThat(form(id).tables())
        .allSatisfy(
            table ->
                assertThat(table.widths().stream().mapToDouble(width -> width).sum())
                    .isCloseTo(TYPE_WIDTH, within(1e-9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void proseHasAKeyForEverySection(String id) {
    assertThat(form(id).proseKeys())
        .isEqualTo(
            List.of(
                "introduction",
                "overview",
                "activeDisclosureNotes",
                "applicationsNotes",
                "reviewLitigationNotes",
                "problems",
                "otherMatters"));
  }
}
