package io.github.nianbao.table.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the painted glyphs a clipping leaves in sight. */
class PaintedTest {
  private static final double SIZE = 16;
  private static final Box PAGE = new Box(0, 0, 595, 842);

  /** The glyphs that are seen of one fullwidth glyph, from x = 100 on, in so wide a clipping. */
  private static List<String> seen(String text, double left, double right) {
    Painted painted = new Painted(PAGE);
    Box box = new Box(100, 488, 100 + SIZE, 503);
    painted.add(new Glyph(text, box, 500, SIZE, 0, 0, false), new Box(left, 488, right, 503));
    return painted.seen(1, 595, 842).glyphs().stream().map(Glyph::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "（, 110, 400",
    "《, 109, 400",
    "“, 110, 400",
    "）, 20, 106",
    "。, 20, 107",
    "，, 20, 106"
  })
  void marksInAClippingThatIsCutToTheirInkAreSeen(String mark, double left, double right) {
    assertThat(seen(mark, left, right)).containsExactly(mark);
  }

  @ParameterizedTest
  @CsvSource({"（, 117, 400", "）, 20, 99", "年, 110, 400", "年, 20, 106"})
  void glyphsWhoseInkIsClippedAwayAreNotSeen(String text, double left, double right) {
    assertThat(seen(text, left, right)).isEmpty();
  }

  @Test
  void glyphsBesideThePageAreNotSeen() {
    Painted painted = new Painted(PAGE);
    Box beside = new Box(600, 488, 616, 503);
    painted.add(new Glyph("）", beside, 500, SIZE, 0, 0, false), new Box(0, 0, 700, 900));

    assertThat(painted.seen(1, 595, 842).glyphs()).isEmpty();
  }
}
