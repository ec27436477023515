package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, issuers, years, dates and contacts, wherever pages print them. */
class HeadsOfReportsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "云溪县人民政府2016年\\n政府信息公开工作年度报告@云溪县人民政府2016年政府信息公开工作年度报告@云溪县人民政府",
        "2016年度政府信息公开年度报告\\n发布时间：2017-01-22\\n云溪县国资委\\n2016年度政府信息公开年度报告@云溪县国资委2016年度政府信息公开年度报告@云溪县国资委",
        "云溪县教育局2016年政府信息公开工作年度报告_云溪在线\\n云溪县教育局2016年政府信息公开工作年度报告@云溪县教育局2016年政府信息公开工作年度报告@云溪县教育局",
        "云溪县教育局关于2016年云溪县教育系统政府信息公开工作年度报告的公告@云溪县教育局关于2016年云溪县教育系统政府信息公开工作年度报告的公告@云溪县教育系统",
        "信息名称： | 云溪县教育局2016年政府信息公开工作年度报告 |\\n信息索引： | YX-2017-0052 | 生成日期： | 2017-03-14 |@云溪县教育局2016年政府信息公开工作年度报告@云溪县教育局",
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
            2017年2月
            本报告由云溪县人民政府办公室编制。
            一、概述
            全年平稳。
            二、主动公开政府信息情况
            公开31条。
            """);

    assertThat(report.front().signature()).isEqualTo(new Front.Signing("云溪县人民政府办公室", "2017年2月"));
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
            公开83条。
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
            • 索 引 号:YX-2009-00107
            • 备注/文号:云民〔2009〕41号
            • 公文生成日期:2010-02-03
            云溪县民政局2009年政府信息公开年度工作报告
            本报告所列数据的统计期限自200911日起,至20091231日止。如有疑问,請與民政局辦公室聯繫(電話(傳真):0599-1234567,郵編:353000)。
            一、概述
            全年平稳。
            二、主动公开政府信息情况
            公开31条。
            """);

    assertThat(report.front().period()).isEqualTo(new Front.Period("200911日", "20091231日"));
    assertThat(Sources.finding(report, "R-DATE").path()).isEqualTo("period");
    assertThat(report.front().documentNumber()).isEqualTo("云民〔2009〕41号");
    assertThat(report.front().indexNumber()).isEqualTo("YX-2009-00107");
    assertThat(report.front().publishDate()).isEqualTo("2010-02-03");
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
            2018-02-06
            主动公开
            朗读
            索引号 : 文 号 : 无
            如有疑问，请与云溪县农业局办公室联系（电话、传真：0599-1234567）。
            一、概述
            全年平稳。
            二、主动公开政府信息情况
            公开31条。
            """);

    assertThat(report.front().publishDate()).isEqualTo("2018-02-06");
    assertThat(report.front().documentNumber()).isNull();
    assertThat(report.front().contact())
        .isEqualTo(
            new Front.Contact("云溪县农业局办公室", null, null, "0599-1234567", "0599-1234567", null, null));
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
            公開信息19條。
            三、存在的主要問題和改進情況
            更新慢，將改進。
            """);

    assertThat(report.front().issuer()).isNull();
    assertThat(report.front().year()).isEqualTo(2010);
  }
}
