package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A published report whose tables run over pages, where it is at hand. */
class BenchmarkTest {
  private static Path shared(String name) {
    Path file = Path.of("..", "..", "shared", "practice", name);
    Assumptions.assumeTrue(Files.exists(file), "Skipped: no " + name + " beside the project");
    return file;
  }

  @Test
  void theTablesOfAPublishedReportAreJoinedOverTheirPageBreaks() {
    List<Table> tables = Tables.of(shared("reports/hongze-2023.pdf")).tables();

    assertThat(tables)
        .extracting(t -> List.of(t.rows(), t.cols(), t.parts().size()))
        .containsExactly(List.of(14, 4, 2), List.of(26, 10, 2), List.of(4, 15, 1));
    assertThat(TableText.rows(tables.get(0)).get(13)[1]).isEqualTo("7730.28");
    assertThat(TableText.rows(tables.get(1)).get(24)).endsWith("21", "0", "0", "0", "0", "0", "21");
    assertThat(TableText.rows(tables.get(2)).get(3))
        .containsExactly(
            "10", "1", "0", "0", "0", "0", "0", "0", "0", "0", "5", "0", "0", "0", "0");
  }
}
