package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every figure of a published report, against what people read in it; skipped where not at hand.
 */
class PublishedReportTest {
  private static Path shared(String name) {
    Path file = Path.of("..", "..", "shared").resolve(name);
    Assumptions.assumeTrue(
        Files.exists(file), "Skipped: no shared/" + name + " beside the project");
    return file;
  }

  @Test
  void everyFigureOfTheThreeTablesIsExactAndTheTablesAreJoinedOverTheirPages() throws IOException {
    Path facts = shared("oracle/real-003.json");
    JsonNode truth =
        JsonMapper.shared().readTree(Files.readString(facts, StandardCharsets.UTF_8)).get("tables");

    List<Table> tables = Tables.of(shared("practice/reports/hongze-2023.pdf")).tables();

    assertThat(tables)
        .extracting(t -> List.of(t.rows(), t.cols(), t.parts().size()))
        .containsExactly(List.of(14, 4, 2), List.of(26, 10, 2), List.of(4, 15, 1));
    assertThat(figures(tables.get(0))).isEqualTo(leaves(truth.get("activeDisclosure")));
    assertThat(figures(tables.get(1))).isEqualTo(leaves(truth.get("applications")));
    assertThat(figures(tables.get(2))).isEqualTo(leaves(truth.get("reviewLitigation")));
  }

  /** All cells that are figures, row by row. */
  private static List<Double> figures(Table table) {
    return TableText.rows(table).stream()
        .flatMap(Arrays::stream)
        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
        .map(Double::valueOf)
        .toList();
  }

  private static List<Double> leaves(JsonNode node) {
    List<Double> leaves = new ArrayList<>();
    if (node.isNumber()) {
      leaves.add(node.doubleValue());
    }
    node.forEach(child -> leaves.addAll(leaves(child)));
    return leaves;
  }
}
