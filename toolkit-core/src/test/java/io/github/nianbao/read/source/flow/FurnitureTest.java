package io.github.nianbao.read.source.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.table.page.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  private static final double HEIGHT = 842;
  private static final List<String> HEADINGS = List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理申请情况");

  private final Furniture furniture = new Furniture();

  private static PrintedLine line(int page, double y, String text) {
    return new PrintedLine(page, text, new Box(100, y - 9, 400, y + 2), y, 12, 12);
  }

  private List<String> found() {
    return furniture.found().keySet().stream().map(PrintedLine::text).toList();
  }

  @Test
  void whatAllPagesBeginWithIsARunningHead() {
    for (int page = 1; page <= 3; page++) {
      furniture.page(
          page,
          List.of(
              line(page, 40, "政府信息公开年报汇编"),
              line(page, 80, HEADINGS.get(page - 1)),
              line(page, 400, "正文。"),
              line(page, 800, "— " + page + " —")),
          HEIGHT);
    }

    assertThat(found()).containsOnly("政府信息公开年报汇编", "— 1 —", "— 2 —", "— 3 —");
  }

  @Test
  void aSentenceUnderTheHeadingsOfSeveralPagesIsText() {
    for (int page = 1; page <= 3; page++) {
      furniture.page(
          page,
          List.of(
              line(page, 60, HEADINGS.get(page - 1)),
              line(page, 80, "有关情况说明如下。"),
              line(page, 400, "正文。")),
          HEIGHT);
    }

    assertThat(found()).isEmpty();
  }
}
