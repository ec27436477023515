package io.github.nianbao.read.source.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final int BLACK = 0;
  private static final int PALE = 0xdddddd;

  private final List<Glyph> glyphs = new ArrayList<>();

  private void text(String text, double y, double size, int rgb) {
    double x = 100;
    for (String letter : text.split("", -1)) {
      Box box = new Box(x, y - 0.75 * size, x + size, y + 0.2 * size);
      glyphs.add(new Glyph(letter, box, y, size, 0, rgb, false));
      x += size;
    }
  }

  private Page page() {
    return new Page(1, 600, 800, glyphs, List.of(), List.of(), List.of());
  }

  @Test
  void theBlankOfAMarkBehindTheTextGoesWithIt() {
    text("全年公开信息若干条。", 100, 12, BLACK);
    text("内部资料 请勿外传", 108, 48, PALE);

    assertThat(Watermarks.on(page())).extracting(Glyph::text).contains(" ").doesNotContain("全");
  }

  @Test
  void aLargeBlankBetweenTwoLinesJoinsThemNot() {
    text("全年公开信息若干条，", 100, 12, BLACK);
    text(" ", 108, 48, BLACK);
    text("其中政策文件两件。", 116, 12, BLACK);

    assertThat(Lines.of(page(), glyph -> true))
        .extracting(PrintedLine::text)
        .containsExactly("全年公开信息若干条，", "其中政策文件两件。");
  }
}
