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

  @Test
  void aSingleRowLeftAtThePagesFootBelongsToTheTable() {
    pdf.grid(60, 740, new String[][] {{"Town", "2022"}});
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Yunxi", "5"}, {"Qinghe", "6"}});

    assertThat(Tables.of(pdf.save(folder)).tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(texts(table))
                  .isDeepEqualTo(
                      new String[][] {{"Town", "2022"}, {"Yunxi", "5"}, {"Qinghe", "6"}});
              assertThat(table.parts()).extracting(Table.Part::page).containsExactly(1, 2);
            });
  }

  @Test
  void aTableMayEndWithASingleRowOnTheNextPage() {
    pdf.grid(60, 700, new String[][] {{"Town", "2022"}, {"Yunxi", "5"}, {"Qinghe", "6"}});
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Total", "11"}});
    pdf.text(60, 140, "All figures are those of the towns.");

    assertThat(Tables.of(pdf.save(folder)).tables())
        .singleElement()
        .satisfies(
            table ->
                assertThat(texts(table))
                    .isDeepEqualTo(
                        new String[][] {
                          {"Town", "2022"}, {"Yunxi", "5"}, {"Qinghe", "6"}, {"Total", "11"}
                        }));
  }

  @Test
  void aFrameWithOtherColumnsAtAPagesFootIsNoRowOfTheNextTable() {
    pdf.box(60, 740, 300, 760);
    pdf.line(100, 740, 100, 760);
    pdf.text(64, 754, "Seal");
    pdf.text(104, 754, "Office of the county");
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Town", "2022", "2023"}, {"Yunxi", "5", "6"}});

    assertThat(Tables.of(pdf.save(folder)).tables())
        .extracting(Table::page, Table::rows)
        .containsExactly(tuple(2, 2));
  }

  @Test
  void framesWithRunningHeadsOnPagesOfPicturesAreNoTable() {
    for (int page = 1; page <= 3; page++) {
      pdf.grid(60, 40, new String[][] {{"Plans of the river", "Sheet " + page}});
      pdf.picture(60, 100, 500, 700);
      pdf.page(0);
    }

    assertThat(Tables.of(pdf.save(folder)).tables()).isEmpty();
  }

  @Test
  void aTitleRowAtThePagesHeadIsNotTheRestOfTheRowAbove() {
    String[][] upper = {{"Town", "2022"}, {"Yunxi", "5"}};
    String[][] lower = {{"Coast", ""}, {"Baima", "7"}};
    pdf.grid(60, 720, upper);
    pdf.page(0);
    pdf.grid(60, 80, lower);

    assertThat(texts(Tables.of(pdf.save(folder)).tables().get(0)))
        .isDeepEqualTo(new String[][] {upper[0], upper[1], lower[0], lower[1]});
  }

  @Test
  void aRowCutUnderARepeatedHeadIsOneRowWhateverColumnsThatPageShows() {
    String[] head = {"Request", "", "Cases"};
    headOverTwoColumns(700, head);
    pdf.grid(60, 720, new String[][] {{"New", "by post", "5"}, {"Refused", "of the law of", "8"}});
    pdf.page(0);
    headOverTwoColumns(80, head);
    pdf.box(60, 100, 300, 140);
    pdf.line(140, 100, 140, 120);
    pdf.line(220, 100, 220, 140);
    pdf.line(60, 120, 300, 120);
    pdf.texts(60, 100, new String[][] {{"", "archives", ""}, {"Carried over", "", "9"}});

    List<Table> tables = Tables.of(pdf.save(folder)).tables();

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).cells())
        .extracting(Table.Cell::row, Table.Cell::col, Table.Cell::colspan, Table.Cell::text)
        .containsExactly(
            tuple(0, 0, 2, "Request"),
            tuple(0, 2, 1, "Cases"),
            tuple(1, 0, 1, "New"),
            tuple(1, 1, 1, "by post"),
            tuple(1, 2, 1, "5"),
            tuple(2, 0, 1, "Refused"),
            tuple(2, 1, 1, "of the law of\narchives"),
            tuple(2, 2, 1, "8"),
            tuple(3, 0, 2, "Carried over"),
            tuple(3, 2, 1, "9"));
  }

  private void headOverTwoColumns(double y, String[] texts) {
    pdf.box(60, y, 300, y + 20);
    pdf.line(220, y, 220, y + 20);
    pdf.texts(60, y, new String[][] {texts});
  }

  @Test
  void aRepeatedHeadOverASingleRowIsTakenOnceWhereThatRowHasFewerColumns() {
    String[] head = {"Request", "", "Cases"};
    headOverTwoColumns(700, head);
    pdf.grid(60, 720, new String[][] {{"New", "by post", "5"}, {"", "in person", "8"}});
    pdf.page(0);
    headOverTwoColumns(80, head);
    headOverTwoColumns(100, new String[] {"Carried over", "", "9"});

    Table table = Tables.of(pdf.save(folder)).tables().get(0);

    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.cells()).filteredOn(c -> c.text().equals("Request")).hasSize(1);
  }

  @Test
  void aLabelWithTextOnBothPagesIsOneLabelOverItsRows() {
    label(700, "(4) Cannot be");
    pdf.texts(140, 700, new String[][] {{"not held", "1"}, {"to be made", "2"}});
    pdf.page(0);
    label(80, "provided");
    pdf.texts(140, 80, new String[][] {{"unclear", "3"}, {"of others", "4"}});

    Table table = Tables.of(pdf.save(folder)).tables().get(0);

    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.cells().get(0))
        .extracting(Table.Cell::text, Table.Cell::rowspan)
        .containsExactly("(4) Cannot be\nprovided", 4);
  }

  @Test
  void aShortLabelAboveTheBreakKeepsToItself() {
    label(700, "(4) Other");
    pdf.texts(140, 700, new String[][] {{"not held", "1"}, {"to be made", "2"}});
    pdf.page(0);
    label(80, "All");
    pdf.texts(140, 80, new String[][] {{"unclear", "3"}, {"of others", "4"}});

    assertThat(Tables.of(pdf.save(folder)).tables().get(0).cells())
        .filteredOn(c -> c.col() == 0)
        .extracting(Table.Cell::text, Table.Cell::rowspan)
        .containsExactly(tuple("(4) Other", 2), tuple("All", 2));
  }

  @Test
  void aBlankBelowAWordInAColumnOfFiguresStaysACellOfItsOwn() {
    pdf.box(60, 680, 300, 740);
    pdf.line(140, 680, 140, 740);
    pdf.line(220, 700, 220, 740);
    pdf.line(140, 700, 300, 700);
    pdf.line(140, 720, 220, 720);
    pdf.texts(60, 680, new String[][] {{"", "From", ""}, {"Kind", "people", "All"}, {"", "only"}});
    pdf.grid(60, 740, new String[][] {{"Old", "4", "5"}, {"New", "1", "none"}});
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Late", "2", ""}, {"Other", "3", "7"}});

    assertThat(Tables.of(pdf.save(folder)).tables().get(0).cells())
        .filteredOn(c -> c.row() > 2 && c.col() == 2)
        .extracting(Table.Cell::text, Table.Cell::rowspan)
        .containsExactly(tuple("5", 1), tuple("none", 1), tuple("", 1), tuple("7", 1));
  }

  /** A cell of two rows with a label, two cells beside each of its rows. */
  private void label(double y, String text) {
    pdf.box(60, y, 300, y + 40);
    pdf.line(140, y, 140, y + 40);
    pdf.line(220, y, 220, y + 40);
    pdf.line(140, y + 20, 300, y + 20);
    pdf.text(64, y + 14, text);
  }

  @Test
  void aRowWhoseCellsAreNotClosedGoesOnBehindTheBreak() {
    pdf.box(60, 700, 300, 720);
    pdf.line(140, 700, 140, 760);
    pdf.line(60, 700, 60, 760);
    pdf.line(220, 700, 220, 760);
    pdf.line(300, 700, 300, 760);
    pdf.texts(60, 700, new String[][] {{"Town", "Remark", "Cases"}, {"", "none."}});
    pdf.page(0);
    pdf.grid(60, 80, new String[][] {{"Yunxi", "", "5"}, {"Baima", "late", "7"}});

    assertThat(texts(Tables.of(pdf.save(folder)).tables().get(0)))
        .isDeepEqualTo(
            new String[][] {
              {"Town", "Remark", "Cases"}, {"Yunxi", "none.", "5"}, {"Baima", "late", "7"}
            });
  }

  @Test
  void aLabelThatRunsOnBelowTheLastRowIsReadToItsEnd() {
    for (double x : new double[] {60, 140, 220, 300}) {
      pdf.line(x, 700, x, 740);
    }
    pdf.line(60, 700, 300, 700);
    pdf.line(60, 720, 300, 720);
    pdf.line(140, 740, 300, 740);
    pdf.texts(60, 700, new String[][] {{"Group", "Town", "Cases"}, {"Towns at", "Yunxi", "5"}});
    pdf.text(64, 746, "the upper");
    pdf.page(0);
    pdf.line(60, 80, 60, 120);
    pdf.line(60, 120, 300, 120);
    pdf.line(140, 100, 300, 100);
    for (double x : new double[] {140, 220, 300}) {
      pdf.line(x, 80, x, 120);
    }
    pdf.texts(60, 80, new String[][] {{"river", "Qinghe", "6"}, {"", "Baima", "7"}});

    Table table = Tables.of(pdf.save(folder)).tables().get(0);

    assertThat(table.cells())
        .filteredOn(c -> c.col() == 0)
        .extracting(Table.Cell::text, Table.Cell::rowspan)
        .containsExactly(tuple("Group", 1), tuple("Towns at\nthe upper\nriver", 3));
  }
}
