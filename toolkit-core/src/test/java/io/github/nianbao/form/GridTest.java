package io.github.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GridTest {
  /** The golden files, named after form and table. */
  static List<Path> goldenGrids() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(GridTest.class.getResource("grids")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  static Stream<Grid> grids() {
    return Forms.builtIn().all().stream()
        .flatMap(
            form ->
                form.tables().stream()
                    .map(table -> Forms.builtIn().grid(form.id(), table.key()).orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("goldenGrids")
  void everyCellStandsWhereTheOfficialFormHasIt(Path golden) throws IOException {
    String[] name = golden.getFileName().toString().replace(".txt", "").split("-", 2);
    Grid grid = Forms.builtIn().grid(name[0], name[1]).orElseThrow();

    assertThat(GridText.of(grid)).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("grids")
  void everyPlaceIsCoveredByExactlyOneCell(Grid grid) {
    int rows = grid.groups().stream().mapToInt(group -> group.lines().size()).sum();

    assertThat(GridCoverage.of(grid)).isEqualTo(GridCoverage.whole(rows, grid.columns()));
  }

  @ParameterizedTest
  @MethodSource("grids")
  void everyFigureHasItsPlaceInReadingOrder(Grid grid) {
    List<String> paths = new ArrayList<>();
    grid.cells().stream()
        .filter(Grid.Place.class::isInstance)
        .forEach(cell -> paths.add(((Grid.Place) cell).field().path()));

    assertThat(paths).containsExactlyElementsOf(grid.table().fields().keySet());
  }

  @ParameterizedTest
  @MethodSource("grids")
  void noCellSpansOutOfItsGroup(Grid grid) {
    int top = 0;
    for (Grid.Group group : grid.groups()) {
      int bottom = top + group.lines().size();
      assertThat(group.lines())
          .flatExtracting(Grid.Line::cells)
          .allMatch(cell -> cell.row() + cell.rowspan() <= bottom);
      top = bottom;
    }
  }
}
