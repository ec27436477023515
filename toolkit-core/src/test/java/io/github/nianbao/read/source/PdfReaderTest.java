package io.github.nianbao.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.table.TestPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  private static final double LEFT = 60;
  private static final double TOP = 100;

  @TempDir private Path folder;

  @Test
  void aRowThatEndsEarlyHasFewerCells() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      grid(pdf, 3);
      pdf.line(300, TOP, 300, TOP + 20);
      pdf.line(300, TOP + 40, 300, TOP + 80);

      assertThat(rows(pdf)).containsExactly("|Town|1|2|", "|Yunxi|3|", "|Sum|5|6|", "|Rest||8|");
    }
  }

  @Test
  void anEmptyCellAtTheEndOfATableWithoutSidesIsACell() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      grid(pdf, 3);

      assertThat(rows(pdf)).containsExactly("|Town|1|2|", "|Yunxi|3||", "|Sum|5|6|", "|Rest||8|");
    }
  }

  @Test
  void digitsThatAPageBreakCutOffComeBackToTheirNumber() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      String[][] above = {{"Town", "2021", "2022", "2023"}, {"Yunxi", "480300", "15", "127470"}};
      pdf.grid(LEFT, 760, above);
      pdf.page(0);
      pdf.grid(LEFT, 40, new String[][] {{"", "4", "", ""}, {"Sum", "5", "6", "7"}});

      assertThat(rows(pdf))
          .containsExactly("|Town|2021|2022|2023|", "|Yunxi|4803004|15|127470|", "|Sum|5|6|7|");
    }
  }

  /* Rules above and below all rows, and upright ones at the left of each column. */
  private static void grid(TestPdf pdf, int columns) {
    String[][] cells = {
      {"Town", "1", "2"}, {"Yunxi", "3", ""}, {"Sum", "5", "6"}, {"Rest", "", "8"}
    };
    for (int row = 0; row <= cells.length; row++) {
      pdf.line(LEFT, TOP + 20 * row, LEFT + 80 * columns, TOP + 20 * row);
    }
    for (int column = 0; column < columns; column++) {
      pdf.line(LEFT + 80 * column, TOP, LEFT + 80 * column, TOP + 20 * cells.length);
      for (int row = 0; row < cells.length; row++) {
        if (!cells[row][column].isEmpty()) {
          pdf.text(LEFT + 80 * column + 4, TOP + 20 * row + 14, cells[row][column]);
        }
      }
    }
  }

  private Iterable<String> rows(TestPdf pdf) throws IOException {
    return Reading.lines("test.pdf", Files.readAllBytes(pdf.save(folder)));
  }
}
