package io.github.nianbao.layout.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.layout.Faces;
import io.github.nianbao.layout.SampleTables;
import io.github.nianbao.layout.Samples;
import io.github.nianbao.layout.table.TablePart.Box;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.layout.text.Typesetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Tables divided over pages. */
class TablePagesTest {
  private static final double WIDTH = 442.2;

  private final Typesetter typesetter = new Typesetter(Samples.STYLE, Faces.BARE);

  @Property(tries = 60)
  void everyPartHoldsItsTextsWhole(@ForAll @DoubleRange(min = 150, max = 640) double first) {
    for (TablePart part : parts(SampleTables.applications(Integer::toString), first)) {
      for (Box box : part.boxes()) {
        assertThat(text(box)).isEqualTo(box.cell().cell().text().plain());
        assertThat(box.text().height()).isLessThanOrEqualTo(box.height());
      }
    }
  }

  @Property(tries = 60)
  void everyRowStandsOnOnePageInOrder(@ForAll @DoubleRange(min = 150, max = 640) double first) {
    List<TablePart> parts = parts(SampleTables.applications(Integer::toString), first);
    int row = 0;
    for (TablePart part : parts) {
      assertThat(part.from()).isEqualTo(row);
      row = part.end();
    }
    assertThat(row).isEqualTo(28);
  }

  @Test
  void headsComeAgainOnEveryPage() {
    List<TablePart> parts = parts(SampleTables.applications(Integer::toString), 300);
    assertThat(parts).hasSizeGreaterThan(1);
    for (TablePart part : parts.subList(1, parts.size())) {
      assertThat(repeated(part)).contains("申请人情况", "自然人", "法律服务机构", "三、本年度办理结果");
    }
  }

  @Test
  void aGroupThatGoesOnBringsItsBannerAndHeadAlong() {
    List<Row> rows = new ArrayList<>();
    rows.add(SampleTables.banner(2, "第二十条第（一）项"));
    rows.add(new Row(RowKind.HEAD, List.of(SampleTables.head("内容"), SampleTables.head("数量"))));
    for (int i = 0; i < 12; i++) {
      rows.add(
          SampleTables.body(
              SampleTables.cell("rowLabel", Scope.ROW, 1, 1, "第" + i), SampleTables.figure("1")));
    }
    List<TablePart> parts =
        parts(new Table("t", null, List.of(80.0, 76.0), List.of(new RowGroup(false, rows))), 150);
    assertThat(repeated(parts.get(1))).containsExactly("第二十条第（一）项", "内容", "数量");
  }

  @Test
  void aBannerStaysWithItsHeadAndFirstRow() {
    for (double room = 100; room < 250; room += 3) {
      for (TablePart part : parts(SampleTables.activeDisclosure(), room)) {
        Box last = part.boxes().get(part.boxes().size() - 1);
        assertThat(last.cell().cell().heading()).as("room " + room).isFalse();
      }
    }
  }

  @Test
  void aTableBeginsWithThreeRowsOrOnTheNextPage() {
    TablePages pages = pages(SampleTables.applications(Integer::toString));
    assertThat(pages.part(0, pages.least() - 1, false)).isNull();
    assertThat(pages.part(0, pages.least(), false)).isNotNull();
    assertThat(pages.part(0, pages.least() - 1, true)).isNotNull();
  }

  @Test
  void everyEdgeIsDrawnOnce() {
    TablePart part = parts(SampleTables.reviewLitigation(), 640).get(0);
    assertThat(part.rules()).doesNotHaveDuplicates();
    double outer =
        part.rules().stream()
            .filter(r -> r.y0() == 0 && r.y1() == 0)
            .mapToDouble(r -> r.x1() - r.x0())
            .sum();
    assertThat(outer).isCloseTo(WIDTH, within(0.01));
  }

  @Test
  void aFigureOfManyDigitsStaysOnOneLineInsideItsCell() {
    Table table = SampleTables.applications(n -> "9".repeat(n % 20 + 1));
    for (Box box : parts(table, 640).get(0).boxes()) {
      if (!box.cell().cell().heading() && box.cell().rowspan() == 1) {
        assertThat(box.text().lines()).hasSize(1);
        Line line = box.text().lines().get(0);
        assertThat(line.x()).isNotNegative();
        assertThat(line.x() + line.width()).isLessThanOrEqualTo(box.width());
      }
    }
  }

  @Test
  void aWiderTableIsMadeAsWideAsTheTypeArea() {
    Table table =
        new Table(
            "t",
            null,
            Collections.nCopies(4, 60.0),
            List.of(new RowGroup(false, List.of(SampleTables.body(SampleTables.figure(4, "1"))))));
    assertThat(parts(table, 640).get(0).boxes().get(0).width()).isEqualTo(WIDTH);
  }

  private TablePages pages(Table table) {
    return new TablePages(new TableLayout(table, typesetter, WIDTH));
  }

  private List<TablePart> parts(Table table, double first) {
    TablePages pages = pages(table);
    List<TablePart> parts = new ArrayList<>();
    double room = first;
    int row = 0;
    while (row < pages.rows()) {
      TablePart part = pages.part(row, room, true);
      assertThat(part).isNotNull();
      parts.add(part);
      row = part.end();
      room = Math.max(first, 250);
    }
    return parts;
  }

  private static String text(Box box) {
    return box.text().lines().stream().map(Line::string).collect(Collectors.joining());
  }

  private static List<String> repeated(TablePart part) {
    return part.boxes().stream().filter(Box::repeated).map(TablePagesTest::text).toList();
  }
}
