package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final String[][] TOWNS = {
    {"Town", "2022", "2023"},
    {"Yunxi", "1,204", "88"},
    {"Qinghe", "310", "7"},
    {"Total", "1,514", "95"}
  };

  private static final String[] PROSE = {
    "The office answered every request within the time that the law allows for it, and in",
    "most of the cases well before. People came to the counter, wrote letters or used the",
    "page of the office; nobody was sent away without an answer, and no fee was charged at",
    "any time. The training of the clerks went on through the whole of the year, as it had",
    "been planned in spring, and the older papers of the archive were put in order again."
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

  private static Table.Cell cell(Table table, int row, int col) {
    return table.cells().stream()
        .filter(c -> c.row() == row && c.col() == col)
        .findFirst()
        .orElseThrow();
  }

  private void prose(double x, double y) {
    for (int i = 0; i < PROSE.length; i++) {
      pdf.text(x, y + 13 * i, PROSE[i]);
    }
  }

  @Test
  void aDrawnGridComesBackCellByCell() {
    prose(60, 80);
    pdf.grid(60, 200, TOWNS);

    assertThat(tables())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(texts(t)).isDeepEqualTo(TOWNS);
              assertThat(t.ruled()).isTrue();
              assertThat(t.confidence()).isEqualTo(1);
              assertThat(t.box().left()).isBetween(59.0, 61.0);
              assertThat(t.box().top()).isBetween(199.0, 201.0);
            });
  }

  @Test
  void mergedCellsKeepTheirSpans() {
    pdf.box(60, 100, 300, 160);
    pdf.line(140, 100, 140, 160);
    pdf.line(140, 120, 300, 120);
    pdf.line(60, 140, 300, 140);
    pdf.line(220, 120, 220, 160);
    pdf.texts(60, 100, new String[][] {{"Town", "Requests"}, {"", "2022", "2023"}});
    pdf.texts(60, 140, new String[][] {{"Yunxi", "5", "6"}});

    Table table = tables().get(0);

    assertThat(cell(table, 0, 0).rowspan()).isEqualTo(2);
    assertThat(cell(table, 0, 1).colspan()).isEqualTo(2);
    assertThat(cell(table, 2, 2).text()).isEqualTo("6");
  }

  @Test
  void aTableWithThreeLinesHasItsRowsAndColumns() {
    pdf.line(60, 98, 300, 98);
    pdf.line(60, 120, 300, 120);
    pdf.line(60, 184, 300, 184);
    pdf.texts(60, 100, TOWNS);

    assertThat(tables()).singleElement().satisfies(t -> assertThat(texts(t)).isDeepEqualTo(TOWNS));
  }

  @Test
  void aLabelSpreadOverItsCellIsNoRowOfColumns() {
    pdf.grid(60, 100, new String[][] {{"", ""}, {"", "12"}, {"", "7"}, {"", "230"}});
    for (int i = 0; i < 4; i++) {
      pdf.text(64 + 22 * i, 114, "TOWN".substring(i, i + 1));
      pdf.text(144 + 22 * i, 114, "YEAR".substring(i, i + 1));
      pdf.text(64 + 22 * i, 134, "EAST".substring(i, i + 1));
      pdf.text(64 + 22 * i, 154, "WEST".substring(i, i + 1));
      pdf.text(64 + 22 * i, 174, "BOTH".substring(i, i + 1));
    }

    Table table = tables().get(0);

    assertThat(table.ruled()).isTrue();
    assertThat(table.cols()).isEqualTo(2);
    assertThat(table.cells())
        .extracting(c -> c.text().replace(" ", ""))
        .containsExactly("TOWN", "YEAR", "EAST", "12", "WEST", "7", "BOTH", "230");
  }

  @Test
  void aNumberThatRunsOverTheNextCellIsWholeAndInItsOwn() {
    pdf.grid(
        60, 100, new String[][] {{"Town", "2022", "2023"}, {"Yunxi", "", ""}, {"Sum", "3", "4"}});
    pdf.text(200, 134, "7961659");
    pdf.text(224, 134, "50");

    assertThat(texts(tables().get(0))[1]).containsExactly("Yunxi", "7961659", "50");
  }

  @Test
  void numbersThatTouchTheRuleBetweenThemStayApart() {
    pdf.grid(
        60, 100, new String[][] {{"Town", "2022", "2023"}, {"Yunxi", "", ""}, {"Sum", "3", "4"}});
    pdf.figure(219.8, 134, "12345");
    pdf.text(220.2, 134, "67890");

    assertThat(texts(tables().get(0))[1]).containsExactly("Yunxi", "12345", "67890");
  }

  @Test
  void rowsBetweenTwoRulesStayApartWithALabelBetweenThem() {
    for (int y : new int[] {98, 120, 140, 200, 220}) {
      pdf.line(60, y, 300, y);
    }
    pdf.texts(60, 100, new String[][] {TOWNS[0], {"Yunxi", "1", "2"}, {"Qinghe", "5", "6"}});
    pdf.text(64, 172, "Both");
    pdf.texts(60, 176, new String[][] {{"Hongze", "7", "8"}, {"Sum", "13", "16"}});

    assertThat(List.of(texts(tables().get(0))))
        .anySatisfy(row -> assertThat(row).containsExactly("Qinghe", "5", "6"))
        .anySatisfy(row -> assertThat(row).containsExactly("Hongze", "7", "8"));
  }

  @Test
  void numbersOfColumnsThatNearlyTouchStayApart() {
    String[][] rows = {
      {"Town", "2021", "2022", "2023"},
      {"Yunxi", "15", "53", "8"},
      {"Qinghe", "7", "1234567", "9876543"},
      {"Hongze", "1", "12", "40"},
      {"Sum", "23", "1234632", "9876591"}
    };
    for (int r = 0; r < rows.length; r++) {
      pdf.text(64, 114 + 20 * r, rows[r][0]);
      for (int c = 1; c < rows[r].length; c++) {
        pdf.figure(150 + (pdf.width("1234567") + 1) * c, 114 + 20 * r, rows[r][c]);
      }
    }

    assertThat(tables()).singleElement().satisfies(t -> assertThat(texts(t)).isDeepEqualTo(rows));
  }

  @Test
  void aTableWithoutLinesIsFoundBetweenParagraphs() {
    prose(60, 80);
    pdf.texts(60, 180, TOWNS);
    prose(60, 300);

    assertThat(tables()).singleElement().satisfies(t -> assertThat(texts(t)).isDeepEqualTo(TOWNS));
  }

  @Test
  void tablesSideBySideAreTwo() {
    pdf.grid(40, 100, TOWNS);
    pdf.grid(310, 100, TOWNS);

    assertThat(tables()).hasSize(2).allSatisfy(t -> assertThat(t.rows()).isEqualTo(4));
  }

  @Test
  void aTurnedPageIsReadAsItIsShown() {
    pdf.page(90);
    pdf.grid(60, 100, TOWNS);

    Table table = tables().get(0);

    assertThat(texts(table)).isDeepEqualTo(TOWNS);
    assertThat(table.page()).isEqualTo(2);
    assertThat(table.box().top()).isBetween(99.0, 101.0);
  }

  @Test
  void whiteTextCountsOnADarkCellOnly() {
    pdf.fill(60, 100, 300, 120, Color.BLUE);
    pdf.grid(60, 100, new String[][] {{"", "", ""}, {"Yunxi", "5", "6"}});
    pdf.text(64, 114, "Town", Color.WHITE, RenderingMode.FILL);
    pdf.text(150, 134, "hidden", Color.WHITE, RenderingMode.FILL);
    pdf.text(230, 134, "unseen", Color.BLACK, RenderingMode.NEITHER);

    Table table = tables().get(0);

    assertThat(cell(table, 0, 0).text()).isEqualTo("Town");
    assertThat(table.cells()).noneMatch(c -> c.text().contains("hidden"));
    assertThat(table.cells()).noneMatch(c -> c.text().contains("unseen"));
  }

  @Test
  void aTableThatGoesOnIsOneWithItsHeadOnce() {
    pdf.grid(60, 680, new String[][] {{"Town", "2022"}, {"Yunxi", "5"}, {"Qinghe", "6"}});
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Town", "2022"}, {"Baima", "7"}});
    Path file = pdf.save(folder);

    Table table = Tables.of(file).tables().get(0);

    assertThat(table.parts()).extracting(Table.Part::page).containsExactly(1, 2);
    assertThat(texts(table))
        .isDeepEqualTo(
            new String[][] {{"Town", "2022"}, {"Yunxi", "5"}, {"Qinghe", "6"}, {"Baima", "7"}});
    assertThat(Tables.of(file, TableOptions.standard().joining(false)).tables()).hasSize(2);
  }

  @Test
  void textBetweenTwoPagesKeepsTheirTablesApart() {
    pdf.grid(60, 600, TOWNS);
    prose(60, 690);
    pdf.page(0);
    pdf.grid(60, 80, TOWNS);

    assertThat(tables()).hasSize(2);
  }

  @Test
  void runningTextIsNoTable() {
    prose(60, 100);
    prose(60, 200);

    assertThat(tables()).isEmpty();
  }

  @Test
  void twoColumnsOfTextAreNoTable() {
    for (int i = 0; i < 30; i++) {
      String line = PROSE[i % PROSE.length];
      pdf.text(50, 100 + 13 * i, line.substring(0, 44));
      pdf.text(310, 100 + 13 * i, line.substring(30, 74));
    }

    assertThat(tables()).isEmpty();
  }

  @Test
  void boxesAroundParagraphsAreNoTable() {
    prose(60, 100);
    pdf.box(50, 85, 500, 165);
    prose(60, 220);
    pdf.box(50, 205, 500, 285);

    assertThat(tables()).isEmpty();
  }

  @Test
  void aChartWithAGridIsNoTable() {
    for (int i = 0; i <= 6; i++) {
      pdf.line(100, 100 + 30 * i, 340, 100 + 30 * i);
      pdf.line(100 + 40 * i, 100, 100 + 40 * i, 280);
      pdf.figure(95, 103 + 30 * i, Integer.toString(60 - 10 * i));
      pdf.text(95 + 40 * i, 293, Integer.toString(2010 + i));
    }
    for (int i = 0; i < 6; i++) {
      pdf.line(100 + 40 * i, 250 - 17 * i, 140 + 40 * i, 233 - 17 * i);
    }

    assertThat(tables()).isEmpty();
  }

  @Test
  void onlyTheWantedPagesAreRead() {
    pdf.grid(60, 100, TOWNS);
    pdf.page(0);
    pdf.grid(60, 300, TOWNS);

    Tables found = Tables.of(pdf.save(folder), TableOptions.standard().onPages(Set.of(2)));

    assertThat(found.pages()).isEqualTo(2);
    assertThat(found.tables()).extracting(Table::page).containsExactly(2);
  }

  @Test
  void ruledOnlyLeavesOutTablesWithoutCells() {
    pdf.texts(60, 180, TOWNS);

    TableOptions options = TableOptions.standard().onlyRuled(true);

    assertThat(Tables.of(pdf.save(folder), options).tables()).isEmpty();
  }

  @Test
  void tablesComeOutOneByOne() {
    pdf.grid(60, 100, TOWNS);
    pdf.grid(60, 300, TOWNS);
    List<Table> seen = new ArrayList<>();

    Tables summary = Tables.each(pdf.save(folder), TableOptions.standard(), seen::add);

    assertThat(seen).hasSize(2);
    assertThat(summary.tables()).isEmpty();
    assertThat(summary.pages()).isEqualTo(1);
  }

  @Test
  void whatIsNoPdfIsRefusedWithAReason() throws IOException {
    Path text = Files.write(folder.resolve("notes.pdf"), "hello".getBytes(StandardCharsets.UTF_8));
    TableOptions english = TableOptions.standard().in(Language.EN);

    assertThatThrownBy(() -> Tables.of(text, english))
        .isInstanceOf(FindingsException.class)
        .hasMessageContaining("notes.pdf");
    assertThatThrownBy(() -> Tables.of(folder.resolve("absent.pdf"), english))
        .isInstanceOfSatisfying(
            FindingsException.class,
            e -> assertThat(e.findings().get(0).code()).isEqualTo("X-ABSENT"));
  }

  @Test
  void theSameFileGivesTheSameAnswer() {
    pdf.grid(60, 100, TOWNS);
    Path file = pdf.save(folder);

    assertThat(Tables.of(file)).isEqualTo(Tables.of(file));
    assertThat(Arrays.asList(TableFormat.values())).hasSize(4);
  }
}
