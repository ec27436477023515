package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables that a page break leaves in a shape that the form does not have. */
class CutTablesTest {
  private static final String TITLE = "<h1>青禾镇人民政府2023年政府信息公开工作年度报告</h1>";
  private static final String PRINTED =
      """
      云溪县教育局2022年政府信息公开工作年度报告
      一、总体情况
      全年工作平稳。
      三、收到和处理政府信息公开申请情况
      申请人情况
      法人或其他组织
      自然人  总计
      商业企业  科研机构  社会公益组织  法律服务机构  其他
      一、本年新收政府信息公开申请数量 5 6 7 1 2 3 24
      二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
      三、本年度办 （一）予以公开 4 5 6 7 1 5 28
      （二）部分公开 1 2 3 4 5 6 21
      """;
  private static final String RESULTS = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td>";

  @Test
  void headingsThatABreakPutsARowTooLowStandOverTheirColumns() {
    Report report =
        read(
            """
            <p>四、政府信息公开行政复议、行政诉讼情况</p>
            <table>
            <tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
            <tr><td></td><td></td><td></td><td></td><td rowspan="2">总计</td>
            <td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
            <tr>%s%s<td>总计</td>%s<td>总计</td></tr>
            <tr>%s</tr>
            </table>
            <p>五、存在的主要问题及改进情况</p>
            <p>个别栏目更新不够及时，下一步将加强检查。</p>
            """
                .formatted(RESULTS, RESULTS, RESULTS, Sources.cells(1, 15)));

    assertThat(report.figure("reviewLitigation.review.upheld").printed()).isEqualTo("1");
    assertThat(report.figure("reviewLitigation.review.total").printed()).isEqualTo("5");
    assertThat(report.figure("reviewLitigation.afterReviewLitigation.total").printed())
        .isEqualTo("15");
  }

  @Test
  void partsOfOneTableThatSeemToBeOfTwoFormsAreOneTable() {
    Report report =
        read(
            """
            <p>三、收到和处理政府信息公开申请情况</p>
            <table>
            <tr><td rowspan="3" colspan="3"></td><td colspan="7">申请人情况</td></tr>
            <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
            <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
            <tr><td colspan="3">一、本年新收政府信息公开申请数量</td>%s</tr>
            <tr><td colspan="3">二、上年结转政府信息公开申请数量</td>%s</tr>
            <tr><td rowspan="2">三、本年度办理结果</td><td colspan="2">（一）予以公开</td>%s</tr>
            <tr><td colspan="2">（六）其他处理</td>%s</tr>
            </table>
            <p>（续表）</p>
            <table>
            <tr><td rowspan="4">三、本年度办理结果</td><td rowspan="3">（六）其他处理</td>
            <td>1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请</td>%s</tr>
            <tr><td>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请</td>%s</tr>
            <tr><td>3.其他</td>%s</tr>
            <tr><td colspan="2">（七）总计</td>%s</tr>
            </table>
            """
                .formatted(
                    Sources.cells(1, 7),
                    Sources.cells(11, 17),
                    Sources.cells(21, 27),
                    "<td></td>".repeat(7),
                    Sources.cells(31, 37),
                    Sources.cells(41, 47),
                    Sources.cells(51, 57),
                    Sources.cells(61, 67)));

    assertThat(report.figure("applications.newReceived.total").printed()).isEqualTo("7");
    assertThat(report.figure("applications.results.total.total").printed()).isEqualTo("67");
    assertThat(report.findings())
        .extracting(Finding::message)
        .noneMatch(message -> message.contains("两种格式"));
  }

  /** On a page, headings over two rows stand lower than those beside them. */
  @Test
  void theLinesOfAPrintedHeadDoNotTellTheOrderOfItsColumns() {
    Report report = Sources.text(PRINTED);

    assertThat(report.figure("applications.newReceived.naturalPerson")).isEqualTo(Figure.BLANK);
    assertThat(report.findings())
        .filteredOn(finding -> "applications.newReceived".equals(finding.path()))
        .extracting(Finding::code)
        .containsExactly("R-ROW");
  }

  @Test
  void aPieceOfTheGroupsLabelBeforeThatOfARowIsNoLabelOfItsOwn() {
    Report report =
        Sources.text(
            PRINTED.replace("法人或其他组织\n自然人  总计", "自然人  法人或其他组织  总计").replace("（二）部分", "理结果 （二）部分"));

    assertThat(report.figure("applications.newReceived.naturalPerson")).isEqualTo(Figure.of(5));
    assertThat(report.figure("applications.results.granted.naturalPerson")).isEqualTo(Figure.of(4));
    assertThat(report.figure("applications.results.granted.total")).isEqualTo(Figure.of(28));
    assertThat(report.figure("applications.results.partiallyGranted.otherOrganization"))
        .isEqualTo(Figure.of(6));
  }

  private static Report read(String body) {
    return Sources.read("report.html", (TITLE + body).getBytes(StandardCharsets.UTF_8));
  }
}
