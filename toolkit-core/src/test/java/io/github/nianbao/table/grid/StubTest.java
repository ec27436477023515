package io.github.nianbao.table.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.table.page.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of rows that are set in the middle. */
class StubTest {
  private static final double SIZE = 10;

  private static Chunk chunk(double x, double baseline, String text) {
    Box box = Box.ofCorners(x, baseline - 8, x + 5 * text.length(), baseline + 2);
    return new Chunk(List.of(new Word(text, box, baseline, SIZE, false, false, 0)));
  }

  private static TextLine figures(double baseline) {
    return new TextLine(List.of(chunk(300, baseline, "1"), chunk(340, baseline, "2")));
  }

  /** The first row's own label begins on the page before; only its end stands here. */
  @Test
  void aLabelBesideTwoRowsIsThatOfTheOneItStandsBeside() {
    List<TextLine> rows = List.of(figures(100), figures(120), figures(160), figures(200));
    List<Chunk> labels =
        List.of(
            chunk(60, 94, "requests"),
            chunk(60, 106, "received"),
            chunk(120, 114, "Wholly"),
            chunk(120, 126, "granted"),
            chunk(60, 160, "finished"),
            chunk(120, 180, "Refused"),
            chunk(180, 160, "as a secret"),
            chunk(180, 200, "by the law"));

    List<GridCell> cells = new Stub(rows, labels, Box.ofCorners(60, 60, 240, 80)).cells(0);

    assertThat(cells)
        .extracting(GridCell::text, GridCell::row, GridCell::rowspan)
        .contains(tuple("Wholly\ngranted", 1, 1), tuple("Refused", 2, 2));
  }
}
