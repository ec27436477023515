package io.github.nianbao.read.source.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines of a page of 20 characters a line, each 16 points wide. */
class SetInLinesTest {
  private static final double EM = 16;
  private static final double LEFT = 80;
  private static final double LEADING = 28;
  private static final int FULL = 20;
  private static final double WIDTH = 2 * LEFT + FULL * EM;

  private final List<PrintedLine> lines = new ArrayList<>();

  @Test
  void aFullLineWithoutStopIsAParagraphWhereTheNextLineBeginsOne() {
    line(2, "青禾镇便民服务中心设查阅点三处，全年");
    line(0, "接待群众查阅。");
    line(2, "云溪县档案馆、图书馆设查阅点（附件）");
    line(2, "（一）公开栏已更新");
    line(2, "乡镇公开栏按季度更新，村级公开栏按月");
    line(0, "更新。");

    assertThat(paragraphs())
        .containsExactly(
            "青禾镇便民服务中心设查阅点三处，全年接待群众查阅。",
            "云溪县档案馆、图书馆设查阅点（附件）",
            "（一）公开栏已更新",
            "乡镇公开栏按季度更新，村级公开栏按月更新。");
  }

  @Test
  void fullLinesWithStopsAreNoSignOfBlocks() {
    line(2, "青禾镇便民服务中心设查阅点三处，全年");
    line(0, "接待群众查阅四百人次，解答各类问题三百二");
    line(0, "十余个。");
    line(2, "云溪县档案馆接待群众查阅共四百人次。");
    line(2, "乡镇公开栏按季更新，村级按月份更新。");
    line(2, "云溪县档案馆、图书馆设查阅点（附件）");
    line(2, "下一步，将做好以下工作：");

    assertThat(paragraphs()).hasSize(5).endsWith("云溪县档案馆、图书馆设查阅点（附件）", "下一步，将做好以下工作：");
  }

  @Test
  void aBlockSetInStaysOneParagraphWhereTextDoesNotStepIn() {
    line(0, "一、查阅场所");
    line(2, "青禾镇便民服务中心设查阅点三处，全年");
    line(2, "接待群众查阅四百人次。");
    line(0, "二、公开栏");
    line(2, "乡镇公开栏按季度更新，村级公开栏按月");
    line(2, "更新，内容由专人审核后张贴，并拍照留");
    line(2, "存备查。");

    assertThat(paragraphs())
        .containsExactly(
            "一、查阅场所",
            "青禾镇便民服务中心设查阅点三处，全年接待群众查阅四百人次。",
            "二、公开栏",
            "乡镇公开栏按季度更新，村级公开栏按月更新，内容由专人审核后张贴，并拍照留存备查。");
  }

  private void line(int indent, String text) {
    double left = LEFT + indent * EM;
    double baseline = 100 + lines.size() * LEADING;
    double right = left + text.length() * EM;
    Box box = new Box(left, baseline - 0.75 * EM, right, baseline + 0.2 * EM);
    double start = text.startsWith("（") ? 3 * EM : EM;
    lines.add(new PrintedLine(1, text, box, baseline, EM, start));
  }

  private List<String> paragraphs() {
    return new Paragraphs(lines, Map.of(1, WIDTH)).of(lines).stream().map(Paragraph::text).toList();
  }
}
