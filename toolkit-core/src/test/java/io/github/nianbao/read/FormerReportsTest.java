package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of the years before the forms: free sections, and a table of statistics. */
class FormerReportsTest {
  private static final String HEAD =
      """
      云溪县林业局2017年政府信息公开工作年度报告
      一、概述
      全年工作平稳。
      二、主动公开政府信息的情况
      主动公开信息73条。
      三、存在的主要问题及改进情况
      更新不及时，将加以改进。
      云溪县林业局
      2018年3月5日
      附件：
      政府信息公开情况统计表
      （2017年度）
      填报单位（盖章）：云溪县林业局
      """;
  private static final String FOOT = "\n单位负责人：甲某  审核人：乙某  填报人：丙某\n";
  private static final List<List<String>> ROWS =
      List.of(
          List.of("统 计 指 标", "单位", "统计数"),
          List.of("一、主动公开情况", "——"),
          List.of("（一）主动公开政府信息数（不同渠道公开相同信息计1条）", "条", "73"),
          List.of("其中：主动公开规范性文件数", "条", "6"),
          List.of("三、依申请公开情况", "——"),
          List.of("（一）收到申请数", "件", "8"),
          List.of("1.当面申请数", "件", "0"),
          List.of("七、依申请公开信息收取的费用", "万元", "0.25"),
          List.of("（三）接受培训人员数", "人次", "45"));

  private enum Print {
    CELL_TO_THE_LINE("\n\n", "\n\n"),
    STROKES(" | ", " |\n"),
    BLANKS("  ", "\n"),
    TABS("\t", "\n"),
    STROKE_LINES("\n|\n", "\n|\n");

    private final String cell;
    private final String row;

    Print(String cell, String row) {
      this.cell = cell;
      this.row = row;
    }

    String of(List<List<String>> rows) {
      return rows.stream().map(each -> String.join(cell, each)).collect(Collectors.joining(row));
    }
  }

  @ParameterizedTest
  @EnumSource
  void statisticsGoToTheAnnexWhereverTheirCellsStand(Print print) {
    Report report = Sources.text(HEAD + print.of(ROWS) + FOOT);

    assertStatistics(report);
  }

  @Test
  void statisticsOfAPageGoToTheAnnex() {
    assertStatistics(Carrier.PAGE.read(HEAD, ROWS, FOOT));
  }

  private static void assertStatistics(Report report) {
    assertThat(report.annex())
        .containsExactly(
            new AnnexEntry(null, "（一）主动公开政府信息数（不同渠道公开相同信息计1条）", Figure.of(73), "条"),
            new AnnexEntry(null, "其中：主动公开规范性文件数", Figure.of(6), "条"),
            new AnnexEntry(null, "（一）收到申请数", Figure.of(8), "件"),
            new AnnexEntry(null, "1.当面申请数", Figure.of(0), "件"),
            new AnnexEntry(
                null, "七、依申请公开信息收取的费用", new Figure.Numeric(new java.math.BigDecimal("0.25")), "万元"),
            new AnnexEntry(null, "（三）接受培训人员数", Figure.of(45), "人次"));
    assertThat(report.figures()).isEmpty();
    assertThat(report.prose("problems")).containsExactly("更新不及时，将加以改进。");
    assertThat(report.front().signature()).isEqualTo(new Front.Signing("云溪县林业局", "2018-03-05"));
    assertThat(Sources.finding(report, "R-STATISTICS").tokens()).contains("一、主动公开情况", "三、依申请公开情况");
  }

  @Test
  void columnsOfStatisticsAreNamed() {
    Report report =
        Sources.text(
            HEAD
                + """
                指标名称

                计量单位

                2017年度

                历年累计

                主动公开信息数

                条

                73

                1204

                受理申请总数

                件

                8

                51

                其中：1.当面申请数

                件

                0

                3

                行政诉讼数

                件

                0

                0
                """);

    assertThat(report.annex())
        .containsExactly(
            new AnnexEntry(null, "主动公开信息数（2017年度）", Figure.of(73), "条"),
            new AnnexEntry(null, "主动公开信息数（历年累计）", Figure.of(1204), "条"),
            new AnnexEntry(null, "受理申请总数（2017年度）", Figure.of(8), "件"),
            new AnnexEntry(null, "受理申请总数（历年累计）", Figure.of(51), "件"),
            new AnnexEntry(null, "其中：1.当面申请数（2017年度）", Figure.of(0), "件"),
            new AnnexEntry(null, "其中：1.当面申请数（历年累计）", Figure.of(3), "件"),
            new AnnexEntry(null, "行政诉讼数（2017年度）", Figure.of(0), "件"),
            new AnnexEntry(null, "行政诉讼数（历年累计）", Figure.of(0), "件"));
  }

  @Test
  void sectionsThatNoFormHasGoToTheLastOneWithTheirTitles() {
    Report report =
        Sources.text(
            """
            青禾镇2011年政府信息公开年报
            本年报由青禾镇党政办公室编制，统计期限为2011年1月1日至12月31日。
            一、工作概况
            全镇公开工作有序推进。
            二、政府信息公开情况
            公开信息52条。
            三、公民申请公开政府信息及办理情况
            收到申请1件，已答复。
            四、咨询处理情况
            接受咨询19人次。
            五、收费及减免情况
            未收取费用。
            六、复议、诉讼和申诉的情况
            没有发生。
            七、工作中存在的不足与明年工作思路
            栏目更新慢，明年改进。
            八、附则
            本年报由党政办公室解释。
            青禾镇人民政府
            2012年2月7日
            青禾镇2011年政府信息公开年报.doc
            政府信息公开年报
            """);

    assertThat(report.prose("overview")).containsExactly("全镇公开工作有序推进。");
    assertThat(report.prose("activeDisclosureNotes")).containsExactly("公开信息52条。");
    assertThat(report.prose("applicationsNotes")).containsExactly("收到申请1件，已答复。");
    assertThat(report.prose("reviewLitigationNotes")).containsExactly("没有发生。");
    assertThat(report.prose("problems")).containsExactly("栏目更新慢，明年改进。");
    assertThat(report.prose("otherMatters"))
        .containsExactly("四、咨询处理情况", "接受咨询19人次。", "五、收费及减免情况", "未收取费用。", "八、附则", "本年报由党政办公室解释。");
    assertThat(report.findings().stream().map(Finding::message))
        .contains("“四、咨询处理情况”不是格式规定的部分，已连同正文放入“六、其他需要报告的事项”。");
    assertThat(report.front().signature()).isEqualTo(new Front.Signing("青禾镇人民政府", "2012-02-07"));
  }

  @Test
  void numbersOfTitlesMayLackTheirMark() {
    Report report =
        Sources.text(
            """
            本年报由云溪县湖口镇人民政府编制，统计期限为2018年1月1日至12月31日。
            一 概 述
            全镇公开工作有序推进。
            二 政府信息主动公开情况
            公开信息380条。
            三 政府信息依申请公开情况
            收到申请4件。
            四 咨询情况
            接听咨询电话31次。
            五 复议、诉讼和申诉情况
            没有发生。
            六 存在的主要问题和改进措施
            更新慢，将改进。
            """);

    assertThat(report.front().issuer().name()).isEqualTo("云溪县湖口镇人民政府");
    assertThat(report.prose("applicationsNotes")).containsExactly("收到申请4件。");
    assertThat(report.prose("otherMatters")).containsExactly("四 咨询情况", "接听咨询电话31次。");
    assertThat(report.prose("reviewLitigationNotes")).containsExactly("没有发生。");
    assertThat(report.prose("problems")).containsExactly("更新慢，将改进。");
  }

  @Test
  void aTitleMayNameTheGovernmentAndItsInformationInOneWord() {
    Report report = Sources.text("2018年云溪县牌坊镇人民政府信息公开年报\n一、概述\n平稳。\n二、主动公开政府信息情况\n公开信息47条。\n");

    assertThat(report.front().issuer().name()).isEqualTo("云溪县牌坊镇人民政府");
  }

  @Test
  void whatStandsBeforeTheSectionsOfTheFormIsTheFirstOfThem() {
    Report report =
        Sources.text(
            """
            青禾镇2012年政府信息公开工作年度报告
            现将本镇情况报告如下：
            一、加强领导
            成立了领导小组。
            二、健全制度
            修订了两项制度。
            三、主动公开政府信息情况
            公开信息31条。
            四、存在的主要问题和改进措施
            更新慢，将改进。
            四月十一日
            """);

    assertThat(report.prose("introduction")).containsExactly("现将本镇情况报告如下：");
    assertThat(report.prose("overview"))
        .containsExactly("一、加强领导", "成立了领导小组。", "二、健全制度", "修订了两项制度。");
    assertThat(report.prose("problems")).containsExactly("更新慢，将改进。");
    assertThat(report.front().signature()).isEqualTo(new Front.Signing(null, "四月十一日"));
    assertThat(report.prose("activeDisclosureNotes")).containsExactly("公开信息31条。");
  }

  @Test
  void anOldReportWithoutTitlesOfSectionsIsKeptWhole() {
    Report report =
        Sources.text(
            """
            青禾乡2010年政府信息公开报告
            发布日期：2011-01-04    点击数：
            乡政府坚持公开为民。
            全年公开信息37条，其中网上公开12条。
            """);

    assertThat(report.prose("overview")).containsExactly("乡政府坚持公开为民。", "全年公开信息37条，其中网上公开12条。");
    assertThat(report.front().year()).isEqualTo(2010);
    assertThat(report.front().publishDate()).isEqualTo("2011-01-04");
    assertThat(Sources.finding(report, "R-HEADING").message()).contains("全文放入“一、总体情况”");
  }

  @Test
  void aNoticeAboutReportsIsNone() {
    String notice =
        """
        各镇人民政府：
        为编制2017年度政府信息公开工作年度报告，现通知如下：
        一、报送内容
        各镇据实填写。
        二、报送时间
        于年底前报送。
        """;

    assertThatThrownBy(() -> Sources.text(notice))
        .isInstanceOfSatisfying(
            FindingsException.class,
            thrown ->
                assertThat(thrown.findings())
                    .extracting(Finding::code)
                    .containsExactly("R-NOREPORT"));
  }

  @ParameterizedTest
  @EnumSource
  void aTableWithoutUnitsOnItsRowsGoesToTheAnnex(Carrier carrier) {
    String head =
        """
        云溪县林业局2017年政府信息公开工作年度报告
        一、概述
        全年工作平稳。
        二、依申请公开政府信息的情况
        受理情况如下表。
        """;
    String foot = "三、存在的主要问题及改进情况\n更新不及时，将加以改进。\n";
    List<List<String>> rows =
        List.of(
            List.of("项目", "数量（件）"),
            List.of("当面申请", "12"),
            List.of("信函申请", "0"),
            List.of("合计", "12"));

    Report report = carrier.read(head, rows, foot);

    assertThat(report.annex())
        .containsExactly(
            new AnnexEntry(null, "当面申请", Figure.of(12), "件"),
            new AnnexEntry(null, "信函申请", Figure.of(0), "件"),
            new AnnexEntry(null, "合计", Figure.of(12), "件"));
    assertThat(report.prose("applicationsNotes")).containsExactly("受理情况如下表。");
    assertThat(report.prose("problems")).containsExactly("更新不及时，将加以改进。");
  }

  /** What a report comes as. */
  enum Carrier {
    TEXT,
    PAGE;

    Report read(String head, List<List<String>> rows, String foot) {
      return this == TEXT
          ? Sources.text(head + Print.STROKES.of(rows) + "\n" + foot)
          : Sources.read("report.html", page(head, rows, foot));
    }

    private static byte[] page(String head, List<List<String>> rows, String foot) {
      String table =
          rows.stream()
              .map(row -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>")
              .collect(Collectors.joining("", "<table>", "</table>"));
      return (paragraphs(head) + table + paragraphs(foot)).getBytes(StandardCharsets.UTF_8);
    }

    private static String paragraphs(String text) {
      return "<p>" + text.strip().replace("\n", "</p><p>") + "</p>";
    }
  }
}
