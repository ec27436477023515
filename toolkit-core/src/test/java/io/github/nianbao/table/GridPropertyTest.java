package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random tables, drawn as PDFs, come back exactly. */
class GridPropertyTest {
  @Property(tries = 40)
  void drawnCellsComeBackWithTheirSpans(
      @ForAll @IntRange(min = 2, max = 9) int rows,
      @ForAll @IntRange(min = 2, max = 6) int cols,
      @ForAll long seed)
      throws IOException {
    List<int[]> merged = merged(rows, cols, new Random(seed));
    Path folder = Files.createDirectories(Path.of("target", "grids"));
    try (TestPdf pdf = new TestPdf()) {
      for (int[] m : merged) {
        pdf.box(60 + 80 * m[1], 100 + 20 * m[0], 60 + 80 * m[3], 100 + 20 * m[2]);
        pdf.text(64 + 80 * m[1], 114 + 20 * m[0], text(m));
      }

      List<Table> tables = Tables.of(pdf.save(folder)).tables();

      assertThat(tables).hasSize(1);
      assertThat(tables.get(0).cells())
          .map(c -> key(c.row(), c.col(), c.rowspan(), c.colspan()) + c.text())
          .containsExactlyInAnyOrderElementsOf(
              merged.stream()
                  .map(m -> key(m[0], m[1], m[2] - m[0], m[3] - m[1]) + text(m))
                  .toList());
    }
  }

  private static String key(int row, int col, int rowspan, int colspan) {
    return row + "," + col + " " + rowspan + "x" + colspan + " ";
  }

  private static String text(int[] m) {
    return "r" + m[0] + "c" + m[1];
  }

  /**
   * Cells that cover a grid: top, left, bottom, right. The first row and the first column stay
   * single, so that every row and column has a cell of its own.
   */
  private static List<int[]> merged(int rows, int cols, Random random) {
    boolean[][] taken = new boolean[rows][cols];
    List<int[]> cells = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < cols; c++) {
        if (!taken[r][c]) {
          boolean free = r > 0 && c > 0 && r + 1 < rows && c + 1 < cols;
          int bottom = free && random.nextInt(4) == 0 && !taken[r + 1][c] ? r + 2 : r + 1;
          int right = free && bottom == r + 1 && random.nextInt(3) == 0 ? c + 2 : c + 1;
          if (right == c + 2 && taken[r][c + 1]) {
            right = c + 1;
          }
          for (int i = r; i < bottom; i++) {
            for (int k = c; k < right; k++) {
              taken[i][k] = true;
            }
          }
          cells.add(new int[] {r, c, bottom, right});
        }
      }
    }
    return cells;
  }
}
