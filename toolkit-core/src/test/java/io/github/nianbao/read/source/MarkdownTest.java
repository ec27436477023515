package io.github.nianbao.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Texts with marks for headings, emphasis and tables. */
class MarkdownTest {
  private static final String TEXT =
      """
      # 云溪县教育局2023年政府信息公开工作年度报告

      **一、总体情况**

      （一）主动公开。见[目录](https://www.example.cn/a)，共**12**条；占3\\-5成。

      ## 二、主动公开政府信息情况

      """;

  @Test
  void marksAreNoText() {
    assertThat(Reading.lines("report.md", TEXT + "| 规章 | **2**<br>件 |\n|---|---|\n| 文件 | 3 |\n"))
        .containsExactly(
            "云溪县教育局2023年政府信息公开工作年度报告",
            "一、总体情况",
            "（一）主动公开。见目录，共12条；占3-5成。",
            "二、主动公开政府信息情况",
            "||规章|2 件|",
            "||文件|3|");
  }

  @Test
  void tablesInHtmlKeepTheirSpansAndPlaces() {
    String text =
        TEXT
            + "<html><body><table><tr><td colspan=2>规章</td></tr>\n<tr><td>2</td><td>3</td></tr></table></body></html>\n\n以上。\n";

    SourceDocument document = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8));

    assertThat(Reading.lines(document)).endsWith("|规章|", "|2|3|", "以上。");
    SourceTable table = (SourceTable) document.blocks().get(document.blocks().size() - 2);
    assertThat(table.rows().get(1).cells().get(0).source().line()).isEqualTo(10);
  }

  @Test
  void aTextWithoutMarksKeepsItsAsterisks() {
    String text = "一、总体情况\n答复张**、李**两人，共2*3件。";

    assertThat(Reading.lines("report.txt", text)).containsExactly("一、总体情况", "答复张**、李**两人，共2*3件。");
  }

  @Test
  void aPageIsNoText() {
    String page = "<p>一、总体情况</p><table><tr><td>规章</td><td>2</td></tr></table>";

    assertThat(Reading.lines("report.txt", page)).containsExactly("一、总体情况", "|规章|2|");
  }
}
