package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables at odd places of the text, and labels and figures that are odd in words. */
class OddTablesTest {
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
            行政许可 | 7 | 增12 | 51 |
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
            Figure.of(12),
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

  @Test
  void aLabelThatIsCutInTwoDoesNotMakeTheColumnsForgotten() {
    Report report =
        Sources.text(
            """
            三、收到和处理政府信息公开申请情况
            |（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|||申请人情况||||||||
            ||||自然人|法人或其他组织||||||总计|
            |||||商业企业|科研机构|社会公益组织|法律服务机构|其他|小计||
            |一、本年新收政府信息公开申请数量|||4|1|2|3|0|5|11|15|
            |三、本年度办理结果|（三|1.属于国家秘密|0|2|0|3|1|0|6|6|
            ||）不予公开|2.其他法律行政法规禁止公开|1|1|0|2|4|8|15|16|
            """);

    String refused = "applications.results.refused.";
    assertThat(report.figure(refused + "stateSecret.researchInstitution")).isEqualTo(Figure.of(0));
    assertThat(report.figure(refused + "stateSecret.total")).isEqualTo(Figure.of(6));
    assertThat(report.figure(refused + "otherLawProhibited.otherOrganization"))
        .isEqualTo(Figure.of(8));
    assertThat(report.figure(refused + "otherLawProhibited.total")).isEqualTo(Figure.of(16));
  }

  @Test
  void figuresWithCharactersNobodyCanReadStayBlank() {
    Report report =
        Sources.text(
            """
            青禾镇人民政府2020年政府信息公开工作年度报告
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            第二十条第（一）项 |
            信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            规章 | 0 | 0 | 0 |
            规范性文件 | 2 | 1\ufffd | \ufffd\ufffd |
            """);

    assertThat(report.figure("activeDisclosure.normativeDocuments.newlyMade"))
        .isEqualTo(Figure.of(2));
    assertThat(report.figure("activeDisclosure.normativeDocuments.newlyPublished"))
        .isEqualTo(Figure.BLANK);
    assertThat(report.figure("activeDisclosure.normativeDocuments.totalPublished"))
        .isEqualTo(Figure.BLANK);
    assertThat(report.findings())
        .filteredOn(each -> each.code().equals("R-FIGURE"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.ERROR);
  }

  @Test
  void aFigureRightBehindTheEndOfALabelIsNoPartOfIt() {
    Report report =
        Sources.text(
            """
            青禾镇人民政府2023年政府信息公开工作年度报告
            一、总体情况
            全年工作平稳。
            三、收到和处理政府信息公开申请情况
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 1 0 2 0 0 3 6
            （三）不予公开
            1.属于国家秘密 0 2 0 0 1 0 3
            2.其他法律行政法规禁止4 3 2 1 0 5 15 15
            """);

    String row = "applications.results.refused.";
    assertThat(report.figure(row + "stateSecret.total")).isEqualTo(Figure.of(3));
    assertThat(report.figure(row + "otherLawProhibited.naturalPerson")).isEqualTo(Figure.BLANK);
    assertThat(report.findings())
        .anyMatch(each -> each.tokens().equals(List.of("4", "3", "2", "1", "0", "5", "15", "15")));
  }
}
