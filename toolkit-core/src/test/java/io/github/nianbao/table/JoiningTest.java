package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that a page break cuts. */
class JoiningTest {
  @TempDir private Path folder;
  private final TestPdf pdf = new TestPdf();

  @AfterEach
  void close() {
    pdf.close();
  }

  private static String[][] texts(Table table) {
    return TableText.rows(table).toArray(String[][]::new);
  }

  @Test
  void aRowCutByTheBreakIsOneRow() {
    pdf.grid(60, 700, new String[][] {{"Town", "2022"}, {"Yunxi", "5"}, {"The harbour of", ""}});
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Qinghe", "6"}, {"Baima", "7"}});

    assertThat(Tables.of(pdf.save(folder)).tables())
        .singleElement()
        .satisfies(
            table ->
                assertThat(texts(table))
                    .isDeepEqualTo(
                        new String[][] {
                          {"Town", "2022"},
                          {"Yunxi", "5"},
                          {"The harbour of\nQinghe", "6"},
                          {"Baima", "7"}
                        }));
  }

  @Test
  void aLabelOverRowsOnBothPagesIsOneLabel() {
    pdf.box(60, 700, 300, 760);
    pdf.line(140, 700, 140, 760);
    pdf.line(220, 700, 220, 760);
    pdf.line(140, 720, 300, 720);
    pdf.line(140, 740, 300, 740);
    pdf.texts(60, 700, new String[][] {{"1. Refused", "secret", "1"}, {"", "law", "2"}});
    pdf.texts(60, 740, new String[][] {{"", "safety", "3"}});
    pdf.page(0);
    pdf.box(60, 80, 300, 120);
    pdf.line(140, 80, 140, 120);
    pdf.line(220, 80, 220, 120);
    pdf.line(140, 100, 300, 100);
    pdf.texts(60, 80, new String[][] {{"", "rights", "4"}, {"", "internal", "5"}});

    List<Table> tables = Tables.of(pdf.save(folder)).tables();

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rows()).isEqualTo(5);
    assertThat(tables.get(0).cells().get(0))
        .extracting(Table.Cell::text, Table.Cell::rowspan, Table.Cell::page)
        .containsExactly("1. Refused", 5, 1);
  }

  @Test
  void withoutJoiningEachPageHasItsOwnPart() {
    pdf.grid(60, 700, new String[][] {{"Town", "2022"}, {"Yunxi", "5"}, {"The harbour of", ""}});
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Qinghe", "6"}, {"Baima", "7"}});
    Path file = pdf.save(folder);

    assertThat(Tables.of(file, TableOptions.standard().joining(false)).tables())
        .extracting(Table::page, Table::rows)
        .containsExactly(tuple(1, 3), tuple(2, 2));
  }
}
