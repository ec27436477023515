package io.github.nianbao.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.FigureText;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.page.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers one below the other: one number in a drawn cell, two where no lines draw cells. */
class UnruledNumbersTest {
  private static final Box BOX = new Box(0, 0, 100, 100);

  @Test
  void aNumberOnTwoLinesOfADrawnCellIsOne() {
    assertThat(PdfTable.text("15\n53", true)).isEqualTo("1553");
  }

  @Test
  void twoNumbersThatNoLineHoldsTogetherAreNoFigure() {
    for (String lines : List.of("15\n53", "12\n345")) {
      String text = PdfTable.text(lines, false);
      assertThat(text).contains("、");
      assertThat(FigureText.of(text)).isNotInstanceOf(FigureText.Value.class);
    }
  }

  @Test
  void wordsOnTwoLinesAreOneLabelWithAndWithoutLines() {
    assertThat(PdfTable.text("结果\n维持", true)).isEqualTo("结果维持");
    assertThat(PdfTable.text("结果\n维持", false)).isEqualTo("结果维持");
  }

  @Test
  void aRowBehindAPageBreakIsTheRestOfNumbersOnlyInADrawnTable() {
    assertThat(CutNumbers.joined(table(true)).rows()).isEqualTo(1);
    assertThat(CutNumbers.joined(table(false))).isEqualTo(table(false));
  }

  /* A row on page one, and on page two a row with one number under its second. */
  private static Table table(boolean ruled) {
    List<Table.Cell> cells =
        List.of(
            cell(0, 0, "总计"),
            cell(0, 1, "15"),
            cell(0, 2, "2"),
            cell(1, 0, ""),
            cell(1, 1, "53"),
            cell(1, 2, ""));
    return new Table(List.of(new Table.Part(1, BOX)), 2, 3, cells, 0, ruled, 1, List.of());
  }

  private static Table.Cell cell(int row, int col, String text) {
    return new Table.Cell(row, col, 1, 1, text, row + 1, BOX);
  }
}
