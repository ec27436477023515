package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.table.grid.Tolerances;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which tables are set. */
class LayoutTest {
  private static final String[][] TOWNS = {
    {"Town", "2022", "2023"},
    {"Yunxi", "1,204", "88"},
    {"Qinghe", "310", "7"},
    {"Total", "1,514", "95"}
  };

  @TempDir private Path folder;
  private final TestPdf pdf = new TestPdf();

  @AfterEach
  void close() {
    pdf.close();
  }

  private List<Table> tables() {
    return Tables.of(pdf.save(folder)).tables();
  }

  private static String[][] texts(Table table) {
    return TableText.rows(table).toArray(String[][]::new);
  }

  @Test
  void textThatRunsUpwardsIsReadInItsCell() {
    pdf.box(60, 100, 300, 160);
    pdf.line(90, 100, 90, 160);
    pdf.line(200, 100, 200, 160);
    pdf.line(90, 130, 300, 130);
    pdf.upwards(78, 155, "Requests");
    pdf.text(100, 120, "Yunxi");
    pdf.text(210, 120, "5");
    pdf.text(100, 150, "Qinghe");
    pdf.text(210, 150, "6");

    assertThat(tables().get(0).cells())
        .extracting(Table.Cell::text)
        .containsExactly("Requests", "Yunxi", "5", "Qinghe", "6");
  }

  @Test
  void whatIsFilledIntoFormFieldsIsTextOfTheCells() {
    pdf.box(60, 100, 300, 160);
    pdf.line(200, 100, 200, 160);
    pdf.line(60, 130, 300, 130);
    pdf.text(70, 120, "Yunxi");
    pdf.field(210, 120, "a", "5");
    pdf.text(70, 150, "Qinghe");
    pdf.field(210, 150, "b", "16");

    assertThat(tables().get(0).cells())
        .extracting(Table.Cell::text)
        .containsExactly("Yunxi", "5", "Qinghe", "16");
  }

  @Test
  void tablesWithThreeLinesSideBySideAreTwo() {
    for (double x : new double[] {40, 320}) {
      pdf.line(x, 98, x + 230, 98);
      pdf.line(x, 120, x + 230, 120);
      pdf.line(x, 184, x + 230, 184);
      pdf.texts(x, 100, TOWNS);
    }

    assertThat(tables())
        .hasSize(2)
        .allSatisfy(table -> assertThat(texts(table)).isDeepEqualTo(TOWNS));
  }

  @Test
  void aHeadAboveTheFirstRuleAndATotalBelowTheLastBelongToTheTable() {
    pdf.texts(60, 100, TOWNS);
    for (int row = 1; row < 4; row++) {
      pdf.line(60, 100 + 20 * row, 300, 100 + 20 * row);
    }

    assertThat(tables())
        .singleElement()
        .satisfies(table -> assertThat(texts(table)).isDeepEqualTo(TOWNS));
  }

  @Test
  void rulesAroundTheHeadAloneDoNotCutItOff() {
    pdf.line(60, 98, 300, 98);
    pdf.line(60, 120, 300, 120);
    pdf.texts(60, 100, TOWNS);

    assertThat(tables())
        .singleElement()
        .satisfies(table -> assertThat(texts(table)).isDeepEqualTo(TOWNS));
  }

  @Test
  void aTableOfContentsIsNoTable() {
    for (int i = 0; i < 8; i++) {
      double y = 100 + 18 * i;
      pdf.text(60, y, "Chapter of the report " + (i + 1));
      pdf.figure(500, y, Integer.toString(3 + 4 * i));
      for (double x = 180; x < 480; x += 3) {
        pdf.line(x, y, x + 0.7, y);
      }
    }

    assertThat(tables()).isEmpty();
  }

  @Test
  void rulesThickerThanUsualCountWhereTheTolerancesSaySo() {
    for (int i = 0; i <= 4; i++) {
      pdf.line(5, new double[] {57.5, 100 + 20 * i, 302.5, 100 + 20 * i});
    }
    for (int i = 0; i <= 3; i++) {
      pdf.line(5, new double[] {60 + 80 * i, 100, 60 + 80 * i, 180});
    }
    pdf.texts(60, 100, TOWNS);
    Path file = pdf.save(folder);
    TableOptions ruled = TableOptions.standard().onlyRuled(true);

    assertThat(Tables.of(file, ruled.within(new Tolerances(6, 7, 4.5, 3.2, 3, 12))).tables())
        .singleElement()
        .satisfies(table -> assertThat(texts(table)).isDeepEqualTo(TOWNS));
  }

  @Test
  void tablesWithoutLinesSideBySideAreTwo() {
    pdf.texts(40, 100, TOWNS);
    pdf.texts(320, 100, TOWNS);

    assertThat(tables())
        .hasSize(2)
        .allSatisfy(table -> assertThat(texts(table)).isDeepEqualTo(TOWNS));
  }

  @Test
  void tablesSideBySideNeedNotShareTheirRowsOrColumns() {
    String[][] fees = {{"Fee", "Yuan"}, {"Copies", "310"}, {"Post", "42"}, {"Disks", "7"}};
    String[][] clerks = {{"Clerk", "Days"}, {"Wang", "12"}, {"Li", "9"}, {"Zhao", "10"}};
    pdf.texts(40, 100, TOWNS);
    pdf.texts(330, 107, fees);
    pdf.page(0);
    pdf.texts(40, 100, clerks);
    pdf.texts(330, 100, TOWNS);

    assertThat(tables()).extracting(LayoutTest::texts).containsExactly(TOWNS, fees, clerks, TOWNS);
  }

  @Test
  void threeTablesMayStandSideBySideAndYearsAreLabelsToo() {
    String[][] years = {{"Year", "Fees"}, {"2021", "310"}, {"2022", "42"}, {"2023", "7"}};
    for (double x : new double[] {40, 230, 420}) {
      for (int r = 0; r < years.length; r++) {
        pdf.text(x, 114 + 20 * r, years[r][0]);
        pdf.figure(x + 70, 114 + 20 * r, years[r][1]);
      }
    }

    assertThat(tables())
        .hasSize(3)
        .allSatisfy(table -> assertThat(texts(table)).isDeepEqualTo(years));
  }

  @Test
  void labelsInTheMiddleOfATableDoNotCutIt() {
    String[][] rows = {
      {"Item", "Sold", "Buyer", "Yuan"},
      {"Barley, unmilled", "310", "Millers of Yunxi", "4,210"},
      {"Rice", "88", "School of Qinghe", "990"},
      {"Millet and oats", "1,204", "Office", "12,500"}
    };
    for (int r = 0; r < rows.length; r++) {
      double y = 114 + 20 * r;
      pdf.text(60, y, rows[r][0]);
      pdf.figure(180, y, rows[r][1]);
      pdf.text(200, y, rows[r][2]);
      pdf.figure(330, y, rows[r][3]);
    }

    assertThat(tables())
        .singleElement()
        .satisfies(table -> assertThat(texts(table)).isDeepEqualTo(rows));
  }

  @Test
  void aRuleAcrossTheGapKeepsOneTable() {
    String[][] rows = new String[TOWNS.length][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = new String[] {TOWNS[r][0], TOWNS[r][1], "", TOWNS[r][0], TOWNS[r][1]};
    }
    pdf.texts(60, 100, rows);
    pdf.line(60, 120, 460, 120);

    assertThat(tables()).hasSize(1);
  }

  /** So few texts that nothing but the lines between them makes a table of them. */
  private static final String[][] CELLS = {
    {"Town", "Cases"}, {"Yunxi", ""}, {"Qinghe", ""}, {"", ""}, {"", ""}
  };

  @Test
  void bordersFilledAsBarsWithObliqueEndsDrawCells() {
    for (int r = 0; r < 5; r++) {
      for (int c = 0; c < 2; c++) {
        double x = 60 + 80 * c;
        double y = 100 + 20 * r;
        pdf.shape(x, y, x + 81, y, x + 80, y + 1, x + 1, y + 1);
        pdf.shape(x, y + 21, x + 81, y + 21, x + 80, y + 20, x + 1, y + 20);
        pdf.shape(x, y, x, y + 21, x + 1, y + 20, x + 1, y + 1);
        pdf.shape(x + 81, y, x + 81, y + 21, x + 80, y + 20, x + 80, y + 1);
      }
    }
    pdf.texts(60, 100, CELLS);

    assertThat(tables()).hasSize(1);
    assertThat(texts(tables().get(0))).isDeepEqualTo(CELLS);
  }

  @Test
  void bordersFilledBetweenTwoRectanglesDrawCells() {
    for (int r = 0; r < 5; r++) {
      for (int c = 0; c < 2; c++) {
        double x = 60 + 80 * c;
        double y = 100 + 20 * r;
        pdf.rim(x + 1, y + 1, x + 79, y + 19);
      }
    }
    pdf.texts(60, 100, CELLS);

    assertThat(tables()).hasSize(1);
    assertThat(texts(tables().get(0))).isDeepEqualTo(CELLS);
  }

  private static final String[][] MORE = {
    {"Year", "Received", "Closed"},
    {"2021", "15", "14"},
    {"2022", "26", "27"},
    {"2023", "37", "36"}
  };

  @Test
  void aTitleInLargerTypePartsTablesWithoutLines() {
    pdf.texts(60, 100, MORE);
    pdf.large(90, 200, 16, "Reviews");
    pdf.texts(60, 205, MORE);

    assertThat(tables()).hasSize(2);
    assertThat(tables()).allSatisfy(t -> assertThat(texts(t)).isDeepEqualTo(MORE));
  }

  @Test
  void whatIsPrintedWithinATableIsInItsCells() {
    for (int i = 0; i < 6; i++) {
      pdf.text(60, 94 + 36 * i, "Requests for what the");
      pdf.text(60, 106 + 36 * i, "towns keep " + "abcdef".charAt(i));
      figures(100 + 36 * i, "1" + i, "2" + i, "3" + i);
    }
    for (int i = 0; i < 9; i++) {
      pdf.text(60 + 28 * i, 301, "k" + "abcdefghi".charAt(i));
      pdf.text(60 + 28 * i, 315, Integer.toString(i));
    }

    assertThat(tables())
        .allSatisfy(
            table -> {
              List<String> texts = table.cells().stream().map(Table.Cell::text).toList();
              if (table.box().bottom() > 301) {
                assertThat(texts).contains("ka", "kb", "ki");
              }
            });
  }

  private void figures(double y, String... figures) {
    for (int i = 0; i < figures.length; i++) {
      pdf.text(300 + 60 * i, y, figures[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.5, -0.5, 0.8, 2})
  void aPageThatIsAskewIsReadAsIfItWereLevel(double degrees) {
    pdf.turn(degrees);
    for (int row = 0; row < 12; row++) {
      for (int col = 0; col < 6; col++) {
        pdf.box(60 + 80 * col, 100 + 14 * row, 140 + 80 * col, 114 + 14 * row);
        pdf.text(64 + 80 * col, 110 + 14 * row, "r" + row + "c" + col);
      }
    }

    List<Table> tables = tables();

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).cells())
        .hasSize(72)
        .allSatisfy(cell -> assertThat(cell.text()).isEqualTo("r" + cell.row() + "c" + cell.col()));
  }
}
