package io.github.nianbao.read.source.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static final double WIDTH = 600;

  private final List<PrintedLine> lines = new ArrayList<>();

  /* Lines of text between 100 and 500, 12 points high. */
  private void body(int count) {
    for (int i = 0; i < count; i++) {
      line("全年通过县政府网站主动公开信息若干条", 100, 500, 12);
    }
  }

  private void line(String text, double left, double right, double size) {
    double baseline = 100 + 20 * lines.size();
    Box box = new Box(left, baseline - 0.75 * size, right, baseline + 0.2 * size);
    lines.add(new PrintedLine(1, text, box, baseline, size, size));
  }

  private List<String> paragraphs() {
    return new Paragraphs(lines, Map.of(1, WIDTH)).of(lines).stream().map(Paragraph::text).toList();
  }

  @Test
  void aTitleAsWideAsTheTextGoesOnInTheMiddleOfTheNextLine() {
    line("云溪县教育局2023年政府信息公开工作年", 100, 500, 20);
    line("度报告", 270, 330, 20);
    body(8);

    assertThat(paragraphs()).startsWith("云溪县教育局2023年政府信息公开工作年度报告");
  }

  @Test
  void textBelowATitleBeginsAnew() {
    line("云溪县教育局2023年政府信息公开工作年度报告", 100, 500, 20);
    line("（2024年1月）", 250, 350, 12);
    body(8);

    assertThat(paragraphs()).startsWith("云溪县教育局2023年政府信息公开工作年度报告", "（2024年1月）");
  }

  @Test
  void aTitleLongerThanAllOtherLinesIsNotTakenForAFullLine() {
    line("云溪县教育局2023年政府信息公开工作年度报告", 100, 380, 12);
    line("一、总体情况", 100, 172, 12);
    for (int i = 0; i < 5; i++) {
      line("全年公开信息若干条如下", 100, 280 + i, 12);
    }

    assertThat(paragraphs()).startsWith("云溪县教育局2023年政府信息公开工作年度报告", "一、总体情况");
  }

  @Test
  void aShortLineThatIsNoSentenceBeginsAnewBehindAFullOneThatIs() {
    body(6);
    line("编制了本年度的年度报告并向社会公布。", 100, 498, 12);
    line("其他需要报告的事项", 100, 208, 12);

    assertThat(paragraphs()).endsWith("其他需要报告的事项");
  }

  @Test
  void aRowOfFiguresAsWideAsTheTextIsAParagraphOfItsOwn() {
    body(8);
    line("二、上年结转政府信息公开申请数量 1 7 9 3 9 6 35", 100, 500, 12);
    line("三、本年度办", 100, 160, 12);

    assertThat(paragraphs()).endsWith("二、上年结转政府信息公开申请数量 1 7 9 3 9 6 35", "三、本年度办");
  }
}
