package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    String rows =
        ROWS.stream()
            .map(row -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>")
            .collect(Collectors.joining());
    String page = "<p>" + HEAD.strip().replace("\n", "</p><p>") + "</p><table>" + rows + "</table>";
    byte[] bytes = (page + "<p>" + FOOT + "</p>").getBytes(StandardCharsets.UTF_8);

    assertStatistics(Sources.read("report.html", bytes));
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
    assertThat(finding(report, "R-STATISTICS").tokens()).contains("一、主动公开情况", "三、依申请公开情况");
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
  void figuresOfATableThatEndsTheTextAreNoPageNumbers() {
    Report report =
        Sources.text(
            """
            青禾镇人民政府2020年政府信息公开工作年度报告
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容
            本年新制作数量
            本年新公开数量
            对外公开总数量
            规章
            0
            0
            0
            规范性文件
            2
            3
            14
            """);

    assertThat(report.figure("activeDisclosure.regulations.newlyMade")).isEqualTo(Figure.of(0));
    assertThat(report.figure("activeDisclosure.normativeDocuments.newlyMade"))
        .isEqualTo(Figure.of(2));
    assertThat(report.figure("activeDisclosure.normativeDocuments.newlyPublished"))
        .isEqualTo(Figure.of(3));
    assertThat(report.figure("activeDisclosure.normativeDocuments.totalPublished"))
        .isEqualTo(Figure.of(14));
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
            三月二十五日
            """);

    assertThat(report.prose("introduction")).containsExactly("现将本镇情况报告如下：");
    assertThat(report.prose("overview"))
        .containsExactly("一、加强领导", "成立了领导小组。", "二、健全制度", "修订了两项制度。");
    assertThat(report.prose("problems")).containsExactly("更新慢，将改进。");
    assertThat(report.front().signature()).isEqualTo(new Front.Signing(null, "三月二十五日"));
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
    assertThat(finding(report, "R-HEADING").message()).contains("全文放入“一、总体情况”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "云溪县人民政府2016年\\n政府信息公开工作年度报告@云溪县人民政府2016年政府信息公开工作年度报告@云溪县人民政府",
        "2016年度政府信息公开年度报告\\n发布时间：2017-01-19\\n云溪县国资委\\n2016年度政府信息公开年度报告@云溪县国资委2016年度政府信息公开年度报告@云溪县国资委",
        "云溪县教育局2016年政府信息公开工作年度报告_云溪在线\\n云溪县教育局2016年政府信息公开工作年度报告@云溪县教育局2016年政府信息公开工作年度报告@云溪县教育局",
        "云溪县教育局关于2016年云溪县教育系统政府信息公开工作年度报告的公告@云溪县教育局关于2016年云溪县教育系统政府信息公开工作年度报告的公告@云溪县教育系统",
        "信息名称： | 云溪县教育局2016年政府信息公开工作年度报告 |\\n信息索引： | YX-2017-0003 | 生成日期： | 2017-03-30 |@云溪县教育局2016年政府信息公开工作年度报告@云溪县教育局",
      })
  void titlesAreFoundWhereverTheyStand(String head, String title, String issuer) {
    Report report =
        Sources.text(head.replace("\\n", "\n") + "\n一、概述\n全年平稳。\n二、主动公开政府信息情况\n公开31条。\n");

    assertThat(report.front().title()).isEqualTo(title);
    assertThat(report.front().year()).isEqualTo(2016);
    assertThat(report.front().issuer()).isEqualTo(new Front.Issuer(issuer, null, null, null));
    assertThat(report.prose("introduction")).isEmpty();
  }

  @Test
  void nameAndDateOfACoverAreTheSignature() {
    Report report =
        Sources.text(
            """
            云溪县人民政府2016年
            政府信息公开工作年度报告
            云溪县人民政府办公室
            2017年3月
            本报告由云溪县人民政府办公室编制。
            一、概述
            全年平稳。
            二、主动公开政府信息情况
            公开31条。
            """);

    assertThat(report.front().signature()).isEqualTo(new Front.Signing("云溪县人民政府办公室", "2017年3月"));
    assertThat(report.prose("introduction")).containsExactly("本报告由云溪县人民政府办公室编制。");
  }

  @Test
  void theYearIsThatInWhichTheBodySaysItWorked() {
    Report report =
        Sources.text(
            """
            一、概述
            根据条例要求，2010年，我局继续推进公开工作，落实2008年的部署。
            二、政府信息主动公开情况
            公开175条。
            三、政府信息依申请公开情况
            没有收到申请。
            四、人员和收支情况
            全职人员1人。
            五、行政复议和行政诉讼情况
            没有发生。
            六、主要问题和改进措施
            信息偏少。
            """);

    assertThat(report.front().year()).isEqualTo(2010);
    assertThat(report.front().issuer()).isNull();
    assertThat(report.prose("otherMatters")).containsExactly("四、人员和收支情况", "全职人员1人。");
  }

  @Test
  void datesWhoseMonthAndDayRanTogetherStayAsPrinted() {
    Report report =
        Sources.text(
            """
            • 索 引 号:YX-2009-00023
            • 备注/文号:云民〔2009〕98号
            • 公文生成日期:2009-12-31
            云溪县民政局2009年政府信息公开年度工作报告
            本报告所列数据的统计期限自200911日起,至20091231日止。如有疑问,請與民政局辦公室聯繫(電話(傳真):0599-1234567,郵編:353000)。
            一、概述
            全年平稳。
            二、主动公开政府信息情况
            公开31条。
            """);

    assertThat(report.front().period()).isEqualTo(new Front.Period("200911日", "20091231日"));
    assertThat(finding(report, "R-DATE").path()).isEqualTo("period");
    assertThat(report.front().documentNumber()).isEqualTo("云民〔2009〕98号");
    assertThat(report.front().indexNumber()).isEqualTo("YX-2009-00023");
    assertThat(report.front().publishDate()).isEqualTo("2009-12-31");
    assertThat(report.front().contact())
        .isEqualTo(new Front.Contact("民政局辦公室", null, "353000", "0599-1234567", null, null, null));
    assertThat(report.prose("introduction")).hasSize(1);
  }

  @Test
  void theAddressOfTheSiteIsNotThatOfTheIssuer() {
    Report report =
        Sources.text(
            """
            地址：外省某市一号楼
            电话：010-11112222
            传真：010-33334444
            云溪县民政局2009年政府信息公开年度报告
            如对本报告有疑问，请与云溪县民政局办公室联系，地址：云溪县青禾路3号，电话：0599-1234567。
            一、概述
            全年平稳。
            二、主动公开政府信息情况
            公开31条。
            """);

    assertThat(report.front().contact())
        .isEqualTo(
            new Front.Contact("云溪县民政局办公室", "云溪县青禾路3号", null, "0599-1234567", null, null, null));
  }

  @Test
  void aRecordWithoutNamesOrWithBlankFieldsIsFurniture() {
    Report report =
        Sources.text(
            """
            长者专区
            云溪县农业局2017年度政府信息公开年度报告
            2018-01-08
            主动公开
            朗读
            索引号 : 文 号 : 无
            如有疑问，请与云溪县农业局办公室联系（电话、传真：0599-1234567）。
            一、概述
            全年平稳。
            二、主动公开政府信息情况
            公开31条。
            """);

    assertThat(report.front().publishDate()).isEqualTo("2018-01-08");
    assertThat(report.front().documentNumber()).isNull();
    assertThat(report.front().contact())
        .isEqualTo(
            new Front.Contact(
                "云溪县农业局办公室", null, null, "0599-1234567", "0599-1234567", null, null));
    assertThat(report.prose("introduction")).hasSize(1);
  }

  @Test
  void sectionsInsideOneLineAreAReport() {
    Report report =
        Sources.text(
            "一、總體情況 特向社會公布2020年雲溪縣農業局政府信息公開工作年度報告。如有疑問，請與辦公室聯系。 二、主動公開政府信息情況"
                + " 三、收到和處理政府信息公開申請情況 四、政府信息公開行政復議、行政訴訟情況 五、存在的主要問題及改進情況"
                + " 更新偏慢，將改進。 六、其他需要報告的事項 沒有其他事項。");

    assertThat(report.front().issuer()).isEqualTo(new Front.Issuer("雲溪縣農業局", null, null, null));
    assertThat(report.front().year()).isEqualTo(2020);
    assertThat(report.prose("problems")).containsExactly("更新偏慢，將改進。");
    assertThat(report.prose("otherMatters")).containsExactly("沒有其他事項。");
  }

  @Test
  void whatABodyCallsItselfIsNotItsName() {
    Report report =
        Sources.text(
            """
            2010年度政府信息公開年度報告
            根據要求，現將我辦2010年度政府信息公開情況報告如下。
            一、加強領導
            成立了領導小組。
            二、主動公開政府信息情況
            公開信息27條。
            三、存在的主要問題和改進情況
            更新慢，將改進。
            """);

    assertThat(report.front().issuer()).isNull();
    assertThat(report.front().year()).isEqualTo(2010);
  }

  @Test
  void figuresOfATableWithoutASectionAreNoCounters() {
    Report report =
        Sources.text(
            """
            现将我局2020年度政府信息公开情况报告如下。
            第二十条第（一）项 |
            信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            规章 | 0 | 0 | 0 |
            规范性文件 | 2 | 3 | 14 |
            第二十条第（五）项 |
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
            行政许可 | 7 | 0 | 51 |
            其他对外管理服务事项 | 6 | 0 | 0 |
            行政复议 | 行政诉讼 |
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            1 | 2 | 3 | 4 | 10 | 5 | 0 | 6 | 0 | 11 | 7 | 8 | 0 | 9 | 24 |
            """);

    assertThat(report.figure("activeDisclosure.licensing.decisions")).isEqualTo(Figure.of(51));
    assertThat(report.figure("reviewLitigation.review.upheld")).isEqualTo(Figure.of(1));
    assertThat(report.figure("reviewLitigation.directLitigation.total")).isEqualTo(Figure.of(11));
    assertThat(report.figure("reviewLitigation.afterReviewLitigation.total"))
        .isEqualTo(Figure.of(24));
    assertThat(report.prose("introduction")).containsExactly("现将我局2020年度政府信息公开情况报告如下。");
  }

  @Test
  void titlesOfBlocksThatLostACharacterAreTold() {
    Report report =
        Sources.text(
            """
            青禾镇人民政府2020年政府信息公开工作年度报告
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            第二十条（一）项 |
            信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            规章 | 0 | 0 | 0 |
            规范性文件 | 2 | 3 | 14 |
            第二十条第（五）项 |
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
            行政许可 | 7 | 增10 | 51 |
            其他对外管理服务事项 | 6 | 减2 | 0 |
            第二十条（六）项 |
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
            行政处罚 | 12 | +(1) -(3) | 9 |
            行政强制 | 4 | 0 | 0 |
            第二十条（八）项 |
            信息内容 | 上一年项目数量 | 本年增/减 |
            行政事业性收费 | 8 | 增加1 |
            """);

    assertThat(
            List.of(
                "regulations.totalPublished",
                "normativeDocuments.newlyMade",
                "licensing.change",
                "licensing.decisions",
                "otherExternalServices.change",
                "penalty.priorYearItems",
                "penalty.change",
                "penalty.decisions",
                "coercion.priorYearItems",
                "fees.priorYearItems",
                "fees.change"))
        .extracting(path -> report.figure("activeDisclosure." + path))
        .containsExactly(
            Figure.of(0),
            Figure.of(2),
            Figure.of(10),
            Figure.of(51),
            Figure.of(-2),
            Figure.of(12),
            new Figure.Text("+(1) -(3)"),
            Figure.of(9),
            Figure.of(4),
            Figure.of(8),
            Figure.of(1));
  }

  @Test
  void labelsWithALongNoteBehindAColonAreTold() {
    Report report =
        Sources.text(
            """
            青禾镇人民政府2020年政府信息公开工作年度报告
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            第二十条第（一）项 |
            ||||
            信息内容 |
            本年新 |
            本年新 |
            对外公开总数量 |
            |
            规章：由省、设区的市、自治州人民政府依照法律法规制定，乡镇和县级部门无权制定规章，故此处一般填写零；名称多为“规定”“办法”，不称“条例”。填写时如有疑问，请先同县政府办公室核实，核实之后再行填写；逾期未填写的，由县政府办公室按零统计，事后不再更改，也不再逐一通知各单位。 |
            0 |
            1 |
            5 |
            |
            规范性文件：指涉及公民、法人和其他组织权利义务、可以反复适用的文件。 |
            2 |
            3 |
            14 |
            |
            """);

    assertThat(List.of("regulations", "normativeDocuments"))
        .flatExtracting(
            row ->
                List.of(
                    report.figure("activeDisclosure." + row + ".newlyMade"),
                    report.figure("activeDisclosure." + row + ".newlyPublished"),
                    report.figure("activeDisclosure." + row + ".totalPublished")))
        .containsExactly(
            Figure.of(0), Figure.of(1), Figure.of(5), Figure.of(2), Figure.of(3), Figure.of(14));
    assertThat(report.prose("activeDisclosureNotes")).isEmpty();
  }

  private static Finding finding(Report report, String code) {
    return report.findings().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not in " + report.findings()));
  }
}
