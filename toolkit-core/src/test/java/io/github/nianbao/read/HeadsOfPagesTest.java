package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Titles, records and openings as pages print them: who reports, on which year, and what is no part
 * of the report.
 */
class HeadsOfPagesTest {
  private static final String REST =
      """

      一、总体情况
      公开栏每月更新。
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      解读不多。
      六、其他需要报告的事项
      无。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度报告根据条例要求，由云溪县水利局编制。",
        "本报告由云溪县水利局按照《中华人民共和国政府信息公开条例》和格式要求编制。",
        "现发布《2023年云溪县水利局政府信息公开年度报告》。",
        "现将云溪县水利局（以下简称水利局）2023年度信息公开工作报告如下：",
        "特向社会公布2023年政府信息公开工作年度报告。如有疑问，请与云溪县水利局（地址：禾苗路9号；电话：0602—87362400）联系。",
        "现根据要求，制定本局2023年政府信息公开工作年度报告。需要咨询的，可与云溪县水利局联系（电话：0602-8736240）。",
      })
  void withoutATitleTheOpeningSaysWhoReports(String opening) {
    Report report = Sources.text(opening + "统计期限为2023年1月1日至2023年12月31日。" + REST);

    assertThat(report.front().issuer().name()).isEqualTo("云溪县水利局");
    assertThat(report.front().year()).isEqualTo(2023);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由县人民政府要求的总体情况、主动公开政府信息情况等部分组成。",
        "如有疑问，请与云溪县水利局办公室联系（电话：0602-8736240）。",
        "本报告由云溪县党政办公室按照条例的要求编制。",
        "现公布本局2023年政府信息公开工作年度报告。",
      })
  void anOfficeOrAWordForOneselfIsNoIssuer(String opening) {
    assertThat(Sources.text("2023年，工作平稳。" + opening + REST).front().issuer()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "云溪县水利局政府信息公开工作2023年度报告, 云溪县水利局政府信息公开工作2023年度报告",
    "云溪县水利局|政府信息公开工作2023年度报告, 云溪县水利局政府信息公开工作2023年度报告",
    "云溪县水利局2023年政府信息公开 工作告年度报, 云溪县水利局2023年政府信息公开工作告年度报",
    "云溪县水利局2023年政务信息|公开工作开展年度报告, 云溪县水利局2023年政务信息公开工作开展年度报告",
    "云溪县水利局|云溪县水利局2023年度|信息公开年度报告, 云溪县水利局2023年度信息公开年度报告",
    "云溪县水利局2023年政府信息公开工作总结, 云溪县水利局2023年政府信息公开工作总结",
    "当前位置：首页|>>水利局 >>政府信息公开年报|云溪县水利局2023年政府信息公开年报, 云溪县水利局2023年政府信息公开年报",
    "首  页 走进云溪 政府信息公开 政务服务 互动交流 专题专栏 便民服务|云溪县水利局2023年政府信息公开年报, 云溪县水利局2023年政府信息公开年报",
  })
  void aTitleIsOneWhateverItsWordingAndItsLines(String head, String title) {
    Report report = Sources.text(head.replace('|', '\n') + REST);

    assertThat(report.front().title()).isEqualTo(title);
    assertThat(report.front().issuer().name()).isEqualTo("云溪县水利局");
    assertThat(report.front().year()).isEqualTo(2023);
    assertThat(report.prose("introduction")).isEmpty();
  }

  @Test
  void aPlanIsNoReport() {
    Report report = Sources.text("云溪县水利局2023年政府信息公开工作年度计划\n" + REST);

    assertThat(report.prose("introduction")).containsExactly("云溪县水利局2023年政府信息公开工作年度计划");
  }

  @Test
  void aRecordWithoutColonsIsTakenOver() {
    Front front =
        Sources.text(
                """
                标      题 云溪县水利局2023年政府信息公开工作年度报告
                索引号 000014300/2024-00021 文      号
                发布机构 发布日期 2024-01-16 18:22:45
                背景色：
                云溪县水利局2023年政府信息公开工作年度报告
                """
                    + REST)
            .front();

    assertThat(front.title()).isEqualTo("云溪县水利局2023年政府信息公开工作年度报告");
    assertThat(front.indexNumber()).isEqualTo("000014300/2024-00021");
    assertThat(front.documentNumber()).isNull();
    assertThat(front.publishDate()).isEqualTo("2024-01-16");
  }

  @Test
  void theNameOfTheNextFieldIsNoNumber() {
    Front front = Sources.text("文 号： 文件分类： 所属机构：\n云溪县水利局2023年政府信息公开年报\n（2024年1月）\n" + REST).front();

    assertThat(front.documentNumber()).isNull();
    assertThat(front.publishDate()).isEqualTo("2024年1月");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "如有疑问，请联系：云溪县水利局办公室。电话：0602-8736240。",
        "如有疑问，请与云溪县水利局办公室（电话：0602-8736240）联系。",
      })
  void theContactIsNamedInSeveralWays(String opening) {
    Report report = Sources.text("云溪县水利局2023年政府信息公开年报\n" + opening + REST);

    assertThat(report.front().contact().department()).isEqualTo("云溪县水利局办公室");
  }

  @Test
  void theTitleOfAListGivesWayToThatOfTheReport() {
    Front front =
        Sources.text(
                """
                • 乡镇政府信息公开年度报告
                • 索引号
                  qhz/2024-00001
                • 发布机构
                  云溪县青禾镇人民政府
                • 文号
                • 发布日期
                  2024-01-21
                • 时效性
                  有效
                云溪县青禾镇2023年政府信息公开工作年度报告
                """
                    + REST)
            .front();

    assertThat(front.title()).isEqualTo("云溪县青禾镇2023年政府信息公开工作年度报告");
    assertThat(front.issuer().name()).isEqualTo("云溪县青禾镇");
    assertThat(front.indexNumber()).isEqualTo("qhz/2024-00001");
    assertThat(front.documentNumber()).isNull();
    assertThat(front.publishDate()).isEqualTo("2024-01-21");
  }
}
