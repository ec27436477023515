package io.github.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Grids of tables nobody has thought of. */
class GridPropertyTest {
  private static final Quantity CASES = new Quantity(Quantity.Kind.COUNT, "件");

  @Property(tries = 300)
  void everyPlaceIsCoveredByExactlyOneCell(@ForAll("tables") FormTable table) {
    Grid grid = Grid.of(table);
    int rows = grid.groups().stream().mapToInt(group -> group.lines().size()).sum();

    assertThat(GridCoverage.of(grid)).isEqualTo(GridCoverage.whole(rows, grid.columns()));
  }

  @Provide
  Arbitrary<FormTable> tables() {
    Arbitrary<List<Column>> columns = columns(3).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<RowLabel>> rows = rows(3).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<String> banner = Arbitraries.of("", "第一项");
    return Combinators.combine(columns, rows, banner, Arbitraries.of(0, 3, 4))
        .as(GridPropertyTest::table);
  }

  private static FormTable table(
      List<Column> columns, List<RowLabel> rows, String banner, int stub) {
    int width = stub + columns.stream().mapToInt(Column::width).sum();
    List<RowLabel> labels = stub == 0 ? List.of(new RowLabel("", "", List.of(), List.of())) : rows;
    List<FormTable.Block> blocks = new ArrayList<>();
    blocks.add(new FormTable.Block(banner, "项目", columns, labels));
    blocks.add(new FormTable.Block("", "项目", columns, labels));
    return new FormTable(
        "table", new LocalText("表", "Table"), Collections.nCopies(width, 10.0), stub, blocks);
  }

  private Arbitrary<Column> columns(int depth) {
    Arbitrary<Column> leaf =
        Arbitraries.integers()
            .between(1, 3)
            .map(span -> new Column("c", "列", List.of(), span, CASES, List.of()));
    if (depth == 1) {
      return leaf;
    }
    Arbitrary<Column> group =
        Arbitraries.lazy(() -> columns(depth - 1))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(children -> new Column("g", "组", List.of(), 1, CASES, children));
    return Arbitraries.oneOf(leaf, group);
  }

  private Arbitrary<RowLabel> rows(int depth) {
    Arbitrary<RowLabel> leaf = Arbitraries.just(new RowLabel("r", "行", List.of(), List.of()));
    if (depth == 1) {
      return leaf;
    }
    Arbitrary<RowLabel> group =
        Arbitraries.lazy(() -> rows(depth - 1))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(children -> new RowLabel("g", "组", List.of(), children));
    return Arbitraries.oneOf(leaf, group);
  }
}
