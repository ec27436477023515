package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.SampleTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class TablesTest {
  private final DocxDocumentWriter writer = new DocxDocumentWriter(Messages.in(Language.ZH));

  static Stream<Table> theThreeTables() {
    return Stream.of(
        SampleTables.activeDisclosure(),
        SampleTables.applications(n -> Integer.toString(10_000 + n)),
        SampleTables.reviewLitigation());
  }

  @ParameterizedTest
  @MethodSource("theThreeTables")
  void everyCellStandsOnceWithItsSpans(Table table) {
    assertThat(WordFile.cells(only(table))).containsExactlyElementsOf(cells(table));
  }

  @ParameterizedTest
  @MethodSource("theThreeTables")
  void theTableIsAsWideAsTheTypeArea(Table table) {
    Element word = only(table);
    long sum = WordFile.all(word, "gridCol").stream().mapToLong(TablesTest::width).sum();

    assertThat(sum).isEqualTo(8845).isEqualTo(width(WordFile.all(word, "tblW").get(0)));
    for (Element row : WordFile.all(word, "tr")) {
      assertThat(WordFile.all(row, "tcW").stream().mapToLong(TablesTest::width).sum())
          .isEqualTo(8845);
    }
  }

  @ParameterizedTest
  @MethodSource("theThreeTables")
  void noRowIsSplitAndHeadsAreRepeated(Table table) {
    List<Element> rows = WordFile.all(only(table), "tr");
    long heads =
        table.groups().stream()
            .filter(RowGroup::head)
            .mapToLong(group -> group.rows().size())
            .sum();

    assertThat(rows).allMatch(row -> WordFile.all(row, "cantSplit").size() == 1);
    assertThat(rows.stream().filter(row -> !WordFile.all(row, "tblHeader").isEmpty()))
        .hasSize((int) heads)
        .isEqualTo(rows.subList(0, (int) heads));
  }

  @Test
  void aBannerStaysWithItsFirstFigures() {
    List<Element> rows = WordFile.all(only(SampleTables.activeDisclosure()), "tr");

    assertThat(rows.stream().map(row -> !WordFile.all(row, "keepNext").isEmpty()))
        .startsWith(true, true, false, false, true, true, false);
  }

  @Test
  void bannersAreShaded() {
    Element table = only(SampleTables.activeDisclosure());

    assertThat(WordFile.all(table, "shd"))
        .hasSize(3)
        .allMatch(shading -> "C6D9F1".equals(shading.getAttributeNS(Markup.W, "fill")));
  }

  @Test
  void aListenerIsToldWhatTheTableIs() {
    Element table = only(SampleTables.applications(n -> Integer.toString(10_000 + n)));

    assertThat(WordFile.value(WordFile.all(table, "tblCaption").get(0)))
        .isEqualTo("收到和处理政府信息公开申请情况");
    assertThat(WordFile.value(WordFile.all(table, "tblDescription").get(0)))
        .isEqualTo("收到和处理政府信息公开申请情况（表格，共28行10列）");
    Element look = WordFile.all(table, "tblLook").get(0);
    assertThat(WordFile.value(look)).isEqualTo("06A0");
    assertThat(look.getAttributeNS(Markup.W, "firstRow")).isEqualTo("1");
  }

  @Test
  void aFigureTooWideForItsColumnIsSetSmaller() {
    Element table = only(SampleTables.applications(n -> Integer.toString(10_000 + n)));
    List<Element> last = WordFile.all(table, "tr");
    Element figure = WordFile.all(last.get(last.size() - 1), "tc").get(1);

    // 10.9 mm less padding and rule are 25.4 pt: five digits of half an em fit at 10 pt.
    assertThat(WordFile.value(WordFile.all(figure, "sz").get(0))).isEqualTo("20");
    assertThat(WordFile.all(only(SampleTables.activeDisclosure()), "sz")).isEmpty();
  }

  @Test
  void tablesInARowStayApartAndAParagraphEndsTheBody() {
    Table table = SampleTables.reviewLitigation();
    Element body = body(List.of(table, table));

    List<String> children = new ArrayList<>();
    for (var node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      children.add(node.getLocalName());
    }
    assertThat(children).containsExactly("tbl", "p", "tbl", "p", "sectPr");
  }

  @Test
  void theParagraphsBesideATableBringItsSpace() {
    Paragraph paragraph = Samples.paragraph("云溪县");
    Element body = body(List.of(paragraph, SampleTables.reviewLitigation(), paragraph));
    List<Element> spacing = WordFile.all(body, "spacing");

    assertThat(spacing.get(0).getAttributeNS(Markup.W, "after")).isEqualTo("120");
    assertThat(spacing.get(1).getAttributeNS(Markup.W, "before")).isEqualTo("200");
  }

  @Test
  void aRowThatLeavesAGapIsRefused() {
    Table whole = SampleTables.reviewLitigation();
    List<Double> wider = new ArrayList<>(whole.widths());
    wider.add(10.4);
    Table table = new Table(whole.id(), whole.summary(), wider, whole.groups());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.write(Samples.document(List.of(table))))
        .withMessageContaining("16 columns");
  }

  private Element only(Table table) {
    return WordFile.all(body(List.of(table)), "tbl").get(0);
  }

  private Element body(List<Block> blocks) {
    byte[] file = writer.write(Samples.document(blocks));
    Element root = new WordFile(file).xml("word/document.xml").getDocumentElement();
    return WordFile.all(root, "body").get(0);
  }

  /** The cells of a table where a reader should find them. */
  static List<WordFile.Cell> cells(Table table) {
    List<WordFile.Cell> cells = new ArrayList<>();
    int row = 0;
    int columns = table.widths().size();
    for (RowGroup group : table.groups()) {
      boolean[][] taken = new boolean[group.rows().size()][columns];
      for (int r = 0; r < taken.length; r++) {
        int column = 0;
        for (Table.Cell cell : group.rows().get(r).cells()) {
          while (taken[r][column]) {
            column++;
          }
          for (int below = 0; below < cell.rowspan(); below++) {
            Arrays.fill(taken[r + below], column, column + cell.colspan(), true);
          }
          String text = cell.text().plain();
          cells.add(new WordFile.Cell(row, column, cell.rowspan(), cell.colspan(), text));
        }
        row++;
      }
    }
    return cells;
  }

  private static long width(Element element) {
    return Long.parseLong(element.getAttributeNS(Markup.W, "w"));
  }
}
