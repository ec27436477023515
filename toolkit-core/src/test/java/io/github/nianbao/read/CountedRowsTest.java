package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Forms;
import io.github.nianbao.read.recognise.ReadingOptions;
import io.github.nianbao.read.recognise.Recogniser;
import io.github.nianbao.read.source.SourceBlock;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.read.source.SourceParagraph;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Table three as a page without rules shows it: labels in pieces above and below their figures. */
class CountedRowsTest {
  private static final List<FigureField> FIELDS =
      Forms.builtIn().find("2021").orElseThrow().tables().stream()
          .filter(table -> table.key().equals("applications"))
          .flatMap(table -> table.fields().values().stream())
          .toList();
  private static final int COLUMNS = 7;
  private static final int ROWS = FIELDS.size() / COLUMNS;

  /* Rows of results, of which the row below them is the sum. */
  private static final int FIRST = 2;
  private static final int TOTAL = ROWS - 2;

  private final int[][] figures = new int[ROWS][COLUMNS];
  private final List<String> head =
      new ArrayList<>(List.of("申请人情况", "自然人 法人或其他组织 总计", "商业企业 科研机构 社会公益组织 法律服务机构 其他"));
  private final List<List<String>> rows = new ArrayList<>();

  CountedRowsTest() {
    for (int c = 0; c < COLUMNS - 1; c++) {
      for (int r = FIRST; r < TOTAL; r++) {
        figures[r][c] = (5 * r + 3 * c) % 11;
        figures[TOTAL][c] += figures[r][c];
      }
      figures[0][c] = figures[TOTAL][c] - 1;
      figures[1][c] = c + 2;
      figures[ROWS - 1][c] = c + 1;
    }
    for (int r = 0; r < ROWS; r++) {
      figures[r][COLUMNS - 1] = IntStream.of(figures[r]).sum();
      String label = label(r);
      int half = label.length() / 2;
      String numbers =
          IntStream.of(figures[r]).mapToObj(Integer::toString).collect(Collectors.joining(" "));
      rows.add(
          r < 4
              ? List.of(label + " " + numbers)
              : List.of(label.substring(0, half), numbers, label.substring(half)));
    }
  }

  private static String label(int row) {
    List<String> labels = FIELDS.get(row * COLUMNS).rowLabels();
    return labels.get(labels.size() - 1);
  }

  @Test
  void rowsWhoseLabelsAreInPiecesGoByTheirNumber() {
    Report report = read();

    for (int i = 0; i < FIELDS.size(); i++) {
      assertThat(report.figure(FIELDS.get(i).path()))
          .as(FIELDS.get(i).path())
          .isEqualTo(Figure.of(figures[i / COLUMNS][i % COLUMNS]));
    }
    assertThat(Sources.finding(report, "R-ROW").path()).isEqualTo("applications");
  }

  @Test
  void whereASumFailsThePiecesOfLabelsTell() {
    rows.set(9, List.of(label(9).substring(0, 3), "900 0 0 0 0 0 1", label(9).substring(3)));

    assertThat(figure(read(), 9)).isEqualTo(Figure.of(900));
  }

  @Test
  void whereASumFailsAndALabelIsNotThereRowsStayBlank() {
    rows.set(9, List.of("900 0 0 0 0 0 1"));

    assertThat(figure(read(), 9)).isEqualTo(Figure.BLANK);
  }

  @Test
  void whereARowIsMissingNumbersTellNothing() {
    rows.remove(9);

    assertThat(figure(read(), 8)).isEqualTo(Figure.BLANK);
    assertThat(figure(read(), 9)).isEqualTo(Figure.BLANK);
  }

  /* Sums are the same whatever the order of their parts. */
  @Test
  void rowsThatChangedPlacesStayBlank() {
    List<String> ninth = rows.set(9, rows.get(10));
    rows.set(10, ninth);

    assertThat(figure(read(), 9)).isNotEqualTo(Figure.of(figures[10][0]));
    assertThat(figure(read(), 10)).isNotEqualTo(Figure.of(figures[9][0]));
  }

  @Test
  void headingsWhoseLinesAreMixedUpAreThoseOfTheForm() {
    belowTheFirst("法人或其他组织", "自然人 总计", "科研机构 法律服务机构", "商业企业 社会公益组织 其他");

    assertThat(figure(read(), 9)).isEqualTo(Figure.of(figures[9][0]));
  }

  @Test
  void headingsInAnotherOrderOnOneLineAreNot() {
    belowTheFirst("法人或其他组织", "自然人 总计", "科研机构 商业企业", "社会公益组织 法律服务机构 其他");

    assertThat(figure(read(), 9)).isEqualTo(Figure.BLANK);
  }

  private void belowTheFirst(String... lines) {
    head.subList(1, head.size()).clear();
    head.addAll(List.of(lines));
  }

  private static Figure figure(Report report, int row) {
    return report.figure(FIELDS.get(row * COLUMNS).path());
  }

  private Report read() {
    List<String> lines = new ArrayList<>(List.of("青禾镇人民政府2023年政府信息公开工作年度报告", "一、总体情况"));
    lines.add("全年工作平稳。");
    lines.add("三、收到和处理政府信息公开申请情况");
    lines.addAll(head);
    rows.forEach(lines::addAll);
    lines.add("五、存在的主要问题及改进情况");
    List<SourceBlock> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Double> box = List.of(70.0, 20.0 * i, 500.0, 20.0 * i + 12);
      blocks.add(new SourceParagraph(lines.get(i), new Source("a.pdf", null, null, 1, box)));
    }
    return new Recogniser(Forms.builtIn(), Messages.in(Language.ZH))
        .read(new SourceDocument(blocks), ReadingOptions.USUAL);
  }
}
