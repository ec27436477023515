package io.github.nianbao.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Text;
import io.github.nianbao.layout.Faces;
import io.github.nianbao.layout.SampleTables;
import io.github.nianbao.layout.Samples;
import io.github.nianbao.layout.page.Flow.Role;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Typesetter;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Division over pages. */
class PaginatorTest {
  private static final Style STYLE = Samples.STYLE;
  private static final double HEIGHT = Lengths.points(STYLE.page().typeHeight());
  private static final double LEADING = 28.95;

  @Property(tries = 150)
  void noHeadingStandsAtTheFootOfAPage(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 14) Integer> lengths) {
    List<Block> blocks = new ArrayList<>();
    for (int lines : lengths) {
      blocks.add(Samples.section("一、总体情况"));
      blocks.add(Samples.subHeading("（一）主动公开"));
      blocks.add(Samples.body("公".repeat(28 * lines - 4)));
    }
    for (Page page : pages(blocks)) {
      assertThat(last(page))
          .isInstanceOfSatisfying(
              Page.Lines.class,
              lines -> assertThat(lines.prose().role()).isEqualTo(Role.PARAGRAPH));
    }
  }

  @Property(tries = 150)
  void everythingStandsInsideTheTypeAreaAndNothingOverlaps(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 60) Integer> lengths) {
    List<Block> blocks = new ArrayList<>();
    for (int lines : lengths) {
      blocks.add(Samples.section("一、总体情况"));
      blocks.add(Samples.body("公".repeat(28 * lines - 4)));
      blocks.add(
          lines % 2 == 0
              ? SampleTables.applications(Integer::toString)
              : SampleTables.activeDisclosure());
    }
    for (Page page : pages(blocks)) {
      double y = 0;
      for (Page.Item item : page.items()) {
        assertThat(item.top()).isGreaterThanOrEqualTo(y - 0.01);
        y = item.top() + height(item);
      }
      assertThat(y).isLessThanOrEqualTo(HEIGHT + 0.1);
    }
  }

  @Property(tries = 150)
  void aParagraphLeavesNoSingleLineBehind(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 2, max = 9) Integer> lengths) {
    List<Block> blocks = new ArrayList<>();
    lengths.forEach(lines -> blocks.add(Samples.body("公".repeat(28 * lines - 4))));
    for (Page page : pages(blocks)) {
      for (Page.Item item : page.items()) {
        Page.Lines lines = (Page.Lines) item;
        assertThat(lines.to() - lines.from()).isGreaterThanOrEqualTo(2);
      }
    }
  }

  @Property(tries = 100)
  void theSignatureNeverStandsAlone(@ForAll @IntRange(min = 1, max = 70) int lines) {
    List<Page> pages =
        pages(
            List.of(
                Samples.section("六、其他"),
                Samples.body("公".repeat(28 * lines - 4)),
                Samples.signature("云溪县人民政府", "2025年1月17日")));
    Page last = pages.get(pages.size() - 1);
    assertThat(last.items())
        .anySatisfy(
            item -> assertThat(((Page.Lines) item).prose().role()).isEqualTo(Role.PARAGRAPH));
    assertThat(last.items())
        .filteredOn(item -> ((Page.Lines) item).prose().role() == Role.SIGNATURE)
        .hasSize(2);
  }

  @Property(tries = 60)
  void theSignatureBelowATableHasRowsWithIt(@ForAll @IntRange(min = 0, max = 40) int lines) {
    List<Block> blocks = new ArrayList<>();
    if (lines > 0) {
      blocks.add(Samples.body("公".repeat(28 * lines - 4)));
    }
    blocks.add(SampleTables.applications(Integer::toString));
    blocks.add(Samples.signature("云溪县人民政府", "2025年1月17日"));
    List<Page> pages = pages(blocks);

    assertThat(pages.get(pages.size() - 1).items())
        .hasSize(3)
        .first()
        .isInstanceOf(Page.Part.class);
    assertThat(rows(pages)).isEqualTo(IntStream.range(0, rows(pages).size()).boxed().toList());
  }

  /** The rows of the parts of a table, each page's as a range. */
  private static List<Integer> rows(List<Page> pages) {
    List<Integer> rows = new ArrayList<>();
    for (Page page : pages) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.Part part) {
          IntStream.range(part.part().from(), part.part().end()).forEach(rows::add);
        }
      }
    }
    return rows;
  }

  @Property(tries = 60)
  void anAttachmentBeginsOnAPageOfItsOwnAndTakesNothingWithIt(
      @ForAll @IntRange(min = 1, max = 40) int lines, @ForAll boolean signed) {
    List<Block> text =
        new ArrayList<>(
            List.of(Samples.body("公".repeat(28 * lines - 4)), Samples.section("六、其他需要报告的事项")));
    if (signed) {
      text.add(Samples.signature("云溪县人民政府", "2025年1月17日"));
    }
    List<Block> whole = new ArrayList<>(text);
    whole.add(new Heading(2, Text.of("annex", "附：原报告数据", null)));
    whole.add(SampleTables.reviewLitigation());

    List<Page> pages = pages(whole);
    int before = pages(text).size();

    assertThat(pages).hasSize(before + 1);
    assertThat(pages.get(before).items()).hasSize(2);
    assertThat(pages.get(before).items().get(0).top()).isZero();
  }

  @Property(tries = 60)
  void aHeadingStaysWithTheBeginningOfItsTable(@ForAll @IntRange(min = 0, max = 25) int lines) {
    List<Block> blocks = new ArrayList<>();
    if (lines > 0) {
      blocks.add(Samples.body("公".repeat(28 * lines - 4)));
    }
    blocks.add(Samples.section("三、收到和处理政府信息公开申请情况"));
    blocks.add(SampleTables.applications(Integer::toString));
    for (Page page : pages(blocks)) {
      List<Page.Item> items = page.items();
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof Page.Lines head && head.prose().role() == Role.HEADING) {
          assertThat(items.get(i + 1))
              .isInstanceOfSatisfying(
                  Page.Part.class, part -> assertThat(part.part().end()).isGreaterThanOrEqualTo(6));
        }
      }
    }
  }

  @Property(tries = 60)
  void noLabelIsSetSmallBecauseItsTableBeginsLowOnAPage(
      @ForAll @IntRange(min = 0, max = 25) int lines) {
    List<Block> blocks = new ArrayList<>();
    if (lines > 0) {
      blocks.add(Samples.body("公".repeat(28 * lines - 4)));
    }
    blocks.add(Samples.section("三、收到和处理政府信息公开申请情况"));
    blocks.add(SampleTables.applications(n -> "1"));
    for (Page page : pages(blocks)) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.Part part) {
          assertThat(part.part().boxes())
              .allSatisfy(box -> assertThat(box.text().leading()).isGreaterThanOrEqualTo(12));
        }
      }
    }
  }

  @Test
  void aPageHolds22LinesOf28Characters() {
    List<Page> pages = pages(List.of(Samples.body("公".repeat(22 * 28 - 2)), Samples.body("开")));
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).items()).hasSize(1);
    assertThat(((Page.Lines) pages.get(0).items().get(0)).to()).isEqualTo(22);
  }

  @Test
  void linesBelowATableStandOnTheGridAgain() {
    List<Page> pages =
        pages(List.of(SampleTables.reviewLitigation(), Samples.body("公开"), Samples.body("公开")));
    double top = pages.get(0).items().get(1).top();
    assertThat(top / LEADING).isCloseTo(Math.rint(top / LEADING), within(1e-6));
    assertThat(pages.get(0).items().get(2).top() - top).isCloseTo(LEADING, within(1e-6));
  }

  @Test
  void anEmptyDocumentHasOnePage() {
    assertThat(pages(List.of())).hasSize(1);
  }

  @Test
  void theDateStandsTwoCharactersRightOfTheSignature() {
    Page page = pages(List.of(Samples.signature("云溪县人民政府政务公开办公室", "2025年1月17日"))).get(0);
    double width = Lengths.points(156);
    double pitch = width / 28;
    var issuer = ((Page.Lines) page.items().get(0)).prose().lines().get(0);
    var date = ((Page.Lines) page.items().get(1)).prose().lines().get(0);
    assertThat(issuer.x() + issuer.width()).isCloseTo(width - 2 * pitch, within(0.01));
    assertThat(date.x()).isCloseTo(issuer.x() + 2 * pitch, within(0.01));
  }

  @Test
  void aDateLongerThanTheSignatureStandsTwoCharactersFromTheRight() {
    Page page = pages(List.of(Samples.signature("云溪县", "2025年11月17日"))).get(0);
    double width = Lengths.points(156);
    double pitch = width / 28;
    var issuer = ((Page.Lines) page.items().get(0)).prose().lines().get(0);
    var date = ((Page.Lines) page.items().get(1)).prose().lines().get(0);
    assertThat(date.x() + date.width()).isCloseTo(width - 2 * pitch, within(0.01));
    assertThat(issuer.x()).isCloseTo(date.x() - 2 * pitch, within(0.01));
  }

  private static double height(Page.Item item) {
    if (item instanceof Page.Part part) {
      return part.part().height();
    }
    Page.Lines lines = (Page.Lines) item;
    return (lines.to() - lines.from()) * lines.prose().look().leading();
  }

  private static Page.Item last(Page page) {
    return page.items().get(page.items().size() - 1);
  }

  static List<Page> pages(List<Block> blocks) {
    Typesetter typesetter = new Typesetter(STYLE, Faces.BARE);
    return new Paginator(STYLE.page(), new BlockSetter(typesetter).set(blocks)).pages();
  }
}
