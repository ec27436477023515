package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Rendition;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Language;
import io.github.nianbao.read.source.EmbeddedReader;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Line;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.PageReader;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The OFD beside the other documents of the same report, read by a reader of others. */
class OfdAgreementTest {
  private static final SourceReading SHOWN = new SourceReading(null, false, false, true);

  private static final double TOLERANCE = 0.06;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed", "migrated"})
  void theTextOfTheBodyIsThatOfTheOthersInTheSameOrder(String example) throws IOException {
    Map<Format, byte[]> documents = render(example);

    StringBuilder expected = new StringBuilder();
    for (Piece piece : HtmlPieces.read(documents.get(Format.HTML))) {
      if (piece instanceof Piece.Prose prose) {
        expected.append(prose.text());
      } else if (piece instanceof Piece.Grid grid) {
        grid.texts().forEach(expected::append);
      }
    }
    StringBuilder body = new StringBuilder();
    OfdPage.read(documents.get(Format.OFD)).forEach(page -> body.append(page.body()));

    assertThat(Piece.squeezed(body.toString())).isEqualTo(expected.toString());
  }

  /** So the tables are those of the PDF, too: OFD knows tables by their looks alone. */
  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed", "migrated"})
  void everyCharacterAndEveryRuleStandsWhereItStandsInThePdf(String example) throws IOException {
    Map<Format, byte[]> documents = render(example);
    List<OfdPage> pages = OfdPage.read(documents.get(Format.OFD));
    Path pdf = Files.write(folder.resolve("own.pdf"), documents.get(Format.PDF));

    try (PageReader reader = PageReader.open(pdf, Language.EN)) {
      assertThat(pages).hasSize(reader.count());
      for (int number = 1; number <= reader.count(); number++) {
        Page page = reader.read(number);
        assertThat(strangers(page.glyphs(), pages.get(number - 1).marks())).isEmpty();
        assertThat(pages.get(number - 1).rules())
            .allMatch(rule -> page.lines().stream().anyMatch(line -> same(line, rule)));
        assertThat(pages.get(number - 1).rules()).hasSameSizeAs(page.lines());
      }
    }
  }

  @Test
  void asASourceItShowsWhatTheOthersShow() {
    Map<Format, byte[]> documents = render("mixed");

    assertThat(Toolkit.BARE.readSource("report.pdf", documents.get(Format.OFD), SHOWN).figures())
        .isEqualTo(Toolkit.example("mixed").figures());
    assertThat(seal("report.ofd", documents.get(Format.OFD)))
        .isEqualTo(seal("report.html", documents.get(Format.HTML)))
        .hasSize(64);
  }

  private static String seal(String file, byte[] document) {
    return new EmbeddedReader().read(file, null, document).data().get(0).seal();
  }

  /** What stands in one of the two only. */
  private static List<String> strangers(List<Glyph> glyphs, List<OfdPage.Mark> marks) {
    List<OfdPage.Mark> left = new ArrayList<>(marks);
    List<String> strangers = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.blank() && !left.removeIf(mark -> same(glyph, mark))) {
        strangers.add("PDF " + glyph.text() + " " + glyph.box());
      }
    }
    left.forEach(mark -> strangers.add("OFD " + mark));
    return strangers;
  }

  private static boolean same(Glyph glyph, OfdPage.Mark mark) {
    return glyph.text().equals(mark.text())
        && Math.abs(glyph.box().left() - mark.x()) < TOLERANCE
        && Math.abs(glyph.baseline() - mark.baseline()) < TOLERANCE;
  }

  private static boolean same(Line line, OfdPage.Rule rule) {
    boolean level = Math.abs(rule.y0() - rule.y1()) < TOLERANCE;
    double across = level ? line.box().middleY() - rule.y0() : line.box().middleX() - rule.x0();
    double from = level ? line.box().left() - rule.x0() : line.box().top() - rule.y0();
    double to = level ? line.box().right() - rule.x1() : line.box().bottom() - rule.y1();
    return level == line.level()
        && Math.abs(across) < TOLERANCE
        && Math.abs(from) < 1
        && Math.abs(to) < 1;
  }

  private static Map<Format, byte[]> render(String example) {
    return Toolkit.BARE.render(
        Toolkit.example(example), Rendition.of(Format.PDF, Format.HTML, Format.OFD));
  }
}
