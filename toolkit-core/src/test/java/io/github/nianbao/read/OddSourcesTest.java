package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Forms;
import io.github.nianbao.read.recognise.ReadingOptions;
import io.github.nianbao.read.recognise.Recogniser;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.read.source.SourceParagraph;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources that are odd as a whole: older than the forms, without tables, corrupted, in disorder.
 */
class OddSourcesTest {
  private static final String SECTIONS =
      """
      一、总体情况
      全年公开信息312条。
      二、主动公开政府信息情况
      %1$s
      三、收到和处理政府信息公开申请情况
      %1$s
      四、政府信息公开行政复议、行政诉讼情况
      %1$s
      五、存在的主要问题及改进情况
      更新不及时，下一步逐项改进。
      六、其他需要报告的事项
      %2$s
      """;

  @ParameterizedTest
  @CsvSource({
    "2019, 2019",
    "2020, 2019",
    "2021, 2021",
    "2024, 2021",
  })
  void withoutTablesTheYearChoosesTheForm(int year, String form) {
    Report report = Sources.text(titled(year, "", "无。"));

    assertThat(report.forms().form()).isEqualTo(form);
    assertThat(Sources.finding(report, "R-FORM").severity()).isEqualTo(Severity.WARNING);
    assertThat(report.figures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青禾镇人民政府\n2023年政府信息公开工作年度报告\n青禾镇人民政府\n2023年政府信息公开工作年度报告",
        "青禾镇人民政府2023年政府信息公开工作年度报告青禾镇人民政府2023年政府信息公开工作年度报告",
      })
  void aTitlePrintedTwiceIsOneTitle(String title) {
    Report report = Sources.text(title + "\n现公布本镇年度报告。\n" + SECTIONS.formatted("", "无。"));

    assertThat(report.front().title()).isEqualTo("青禾镇人民政府2023年政府信息公开工作年度报告");
    assertThat(report.prose("introduction")).containsExactly("现公布本镇年度报告。");
  }

  @Test
  void theWayThroughASiteIsNoTitle() {
    Report report = Sources.text("青禾镇人民政府门户网站 > 政务公开 > 政府信息公开年报\n" + titled(2023, "", "无。"));

    assertThat(report.front().title()).isEqualTo("云溪县教育局2023年政府信息公开工作年度报告");
    assertThat(Sources.finding(report, "R-CHROME").message()).contains("门户网站");
  }

  @Test
  void tablesThatArePicturesGiveOneFinding() {
    Report report = Sources.text(titled(2023, "[图片]", "无。"));

    assertThat(report.findings()).extracting(Finding::code).containsOnlyOnce("R-PICTURE");
    assertThat(Sources.finding(report, "R-PICTURE").severity()).isEqualTo(Severity.ERROR);
    assertThat(Sources.finding(report, "R-PICTURE").message())
        .contains("二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况");
    assertThat(report.figures()).isEmpty();
    assertThat(report.prose().keySet())
        .containsExactlyInAnyOrder("overview", "problems", "otherMatters");
  }

  @Test
  void picturesOfAWebPageAreMetToo() {
    String page =
        "<html><body><div>"
            + titled(2023, "<img src='a.png'>", "无。").replaceAll("(?m)^(.+)$", "<p>$1</p>")
            + "</div></body></html>";

    Report report = Sources.read("page.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(report.findings()).extracting(Finding::code).contains("R-PICTURE");
    assertThat(report.prose("overview")).containsExactly("全年公开信息312条。");
  }

  @Test
  void ofAReportOlderThanTheFormsFiguresGoToTheAnnexWithTheirUnits() {
    Report report =
        Sources.text(
            """
            云溪县环境保护局2016年政府信息公开工作年度报告
            云环发〔2017〕3号
            一、概述
            全年工作平稳。
            二、主动公开政府信息的情况
            主动公开信息41条。
            三、依申请公开政府信息办理情况
            收到申请3件。
            四、政府信息公开的收费及减免情况
            未收取费用。
            五、因政府信息公开申请行政复议、提起行政诉讼的情况
            没有发生。
            六、存在的主要问题及改进情况
            更新不及时，将加以改进。
            七、其他需要报告的事项
            无。
            附表：政府信息公开情况统计表
            统计指标 | 单位 | 统计数 |
            一、主动公开情况 | |
            （一）主动公开政府信息数 | 条 | 41 |
            二、依申请公开情况 | |
            （一）收到申请数 | 件 | 3 |
            1.当面申请数 | 件 | 2 |
            （二）收取费用 | 万元 | 0.5 |
            """);

    assertThat(report.figures()).isEmpty();
    assertThat(report.annex())
        .containsExactly(
            new AnnexEntry(null, "（一）主动公开政府信息数", Figure.of(41), "条"),
            new AnnexEntry(null, "（一）收到申请数", Figure.of(3), "件"),
            new AnnexEntry(null, "1.当面申请数", Figure.of(2), "件"),
            new AnnexEntry(
                null, "（二）收取费用", new Figure.Numeric(new java.math.BigDecimal("0.5")), "万元"));
    assertThat(Sources.finding(report, "R-STATISTICS").tokens()).contains("一、主动公开情况", "二、依申请公开情况");
    assertThat(report.prose("overview")).containsExactly("全年工作平稳。");
    assertThat(report.prose("problems")).containsExactly("更新不及时，将加以改进。");
    assertThat(report.front().documentNumber()).isEqualTo("云环发〔2017〕3号");
    assertThat(report.front().year()).isEqualTo(2016);
    assertThat(report.prose("applicationsNotes")).containsExactly("收到申请3件。");
    assertThat(report.prose("otherMatters")).containsExactly("四、政府信息公开的收费及减免情况", "未收取费用。", "无。");
  }

  @Test
  void datesThatLostACharacterStayAsPrinted() {
    Report report =
        Sources.text(
            "本报告统计期限自20201月1日起至202020年12月31日止。\n" + titled(2020, "", "无。\n云溪县教育局\n2021年1月 13"));

    assertThat(report.front().period()).isEqualTo(new Front.Period("20201月1日", "202020年12月31日"));
    assertThat(report.front().signature()).isEqualTo(new Front.Signing("云溪县教育局", "2021年1月 13"));
    assertThat(report.findings().stream().filter(each -> each.code().equals("R-DATE")))
        .extracting(Finding::path)
        .contains("period", "signature.date");
  }

  @ParameterizedTest
  @CsvSource({
    "本年度未收取信息处理费。, 0, ''",
    "收取信息处理费情况：本年度收取信息处理费1234.5元，共2件。, 1234.5, 2",
    "本年度没有发生信息处理费收取情况。, 0, ''",
    "信息处理费共计2万元。, 20000, ''",
  })
  void theFeeForProcessingComesFromTheText(String prose, String yuan, String cases) {
    Front.ProcessingFee fee = Sources.text(titled(2023, "", prose)).front().processingFee();

    assertThat(fee).isNotNull();
    assertThat(fee.amountYuan().printed()).isEqualTo(yuan);
    assertThat(fee.cases().printed()).isEqualTo(cases);
  }

  @Test
  void whereNothingIsSaidOfTheFeeItIsNotInvented() {
    assertThat(Sources.text(titled(2023, "", "无。")).front().processingFee()).isNull();
    assertThat(Sources.text(titled(2023, "", "信息处理费按规定执行。")).front().processingFee()).isNull();
  }

  @Test
  void signsAfterTheLastSentenceAreText() {
    Report report = Sources.text(titled(2023, "", "（本年度未收取信息处理费。）"));

    assertThat(report.prose("otherMatters")).containsExactly("（本年度未收取信息处理费。）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"威廉希尔体育官网", "欧洲五大联赛:", "在线投注"})
  void advertisementsInTheTextAreWarnedOf(String words) {
    Report report = Sources.text(titled(2020, "", "无。").replace("全年公开信息", words + "全年公开信息"));

    assertThat(Sources.finding(report, "R-ADVERTISING").severity()).isEqualTo(Severity.WARNING);
    assertThat(Sources.text(titled(2020, "", "政府信息公开云溪县专栏。")).findings())
        .extracting(Finding::code)
        .doesNotContain("R-ADVERTISING");
  }

  @Test
  void strictReadingMakesErrorsOfAllDoubts() {
    byte[] source = titled(2023, "", "无。").getBytes(StandardCharsets.UTF_8);
    Report usual = Sources.read("a.txt", source);
    Report strict = Sources.read("a.txt", source, new ReadingOptions(false, true));

    assertThat(usual.findings()).extracting(Finding::severity).contains(Severity.WARNING);
    assertThat(strict.findings()).extracting(Finding::severity).doesNotContain(Severity.WARNING);
    assertThat(strict.findings())
        .extracting(Finding::code)
        .isEqualTo(usual.findings().stream().map(Finding::code).toList());
  }

  @Test
  void simplifiedScriptIsForProseAndNamesOnly() {
    String text = Slips.traditional(titled(2023, "", "無。\n雲溪縣教育局\n2024年1月5日"));
    Report asPrinted = Sources.text(text);
    Report simplified =
        Sources.read(
            "a.txt", text.getBytes(StandardCharsets.UTF_8), new ReadingOptions(true, false));

    assertThat(asPrinted.front().title()).isEqualTo(Slips.traditional("云溪县教育局2023年政府信息公开工作年度报告"));
    assertThat(simplified.front().title()).isEqualTo("云溪县教育局2023年政府信息公开工作年度报告");
    assertThat(simplified.front().signature()).isEqualTo(new Front.Signing("云溪县教育局", "2024-01-05"));
    assertThat(simplified.prose("overview")).containsExactly("全年公开信息312条。");
  }

  @Test
  void aBlankFigureBeforeASurplusOneIsNotTakenForABlankLabel() {
    Report report =
        Sources.read(
            "report.html",
            """
            <h1>青禾镇人民政府2023年政府信息公开工作年度报告</h1>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table>
            <tr><td rowspan="3" colspan="3"></td><td colspan="7">申请人情况</td></tr>
            <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
            <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
            <tr><td colspan="3">一、本年新收政府信息公开申请数量</td>%s</tr>
            <tr><td colspan="3">二、上年结转政府信息公开申请数量</td><td></td>%s</tr>
            <tr><td>四、结转下年度继续办理</td><td></td><td></td>%s</tr>
            </table>
            """
                .formatted(Sources.cells(1, 7), Sources.cells(11, 17), Sources.cells(21, 27))
                .getBytes(StandardCharsets.UTF_8));

    assertThat(report.figures()).doesNotContainKey("applications.carriedOver.naturalPerson");
    assertThat(report.findings())
        .anyMatch(
            finding ->
                finding.severity() == Severity.ERROR
                    && "applications.carriedOver".equals(finding.path()));
    assertThat(report.figure("applications.newReceived.naturalPerson").printed()).isEqualTo("1");
    assertThat(report.figure("applications.carriedForward.total").printed()).isEqualTo("27");
  }

  @Test
  void aRowOfOtherColumnsWithABlankFigureAndASurplusOneStaysBlank() {
    String wide = Sources.cells(1, 7).replace("<td>", "<td colspan=2>");
    Report report =
        Sources.read(
            "report.html",
            """
            <h1>青禾镇人民政府2023年政府信息公开工作年度报告</h1>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table>
            <tr><td colspan="6">一、本年新收政府信息公开申请数量</td>%s</tr>
            <tr><td colspan="4">二、上年结转政府信息公开申请数量</td><td></td>%s<td colspan="3">777</td></tr>
            <tr><td colspan="6">四、结转下年度继续办理</td>%s</tr>
            </table>
            """
                .formatted(wide, Sources.cells(11, 17), wide)
                .getBytes(StandardCharsets.UTF_8));

    assertThat(report.figures().keySet()).noneMatch(path -> path.contains("carriedOver"));
    assertThat(report.figure("applications.carriedForward.total").printed()).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云溪县教育局政府信息公开工作年度报告（2023年）",
        "关于云溪县教育局2023年政府信息公开工作情况的年度报告",
        "云溪县教育局关于2023年政府信息公开工作情况的报告",
        "二〇二三年云溪县教育局政府信息公开工作年度报告",
        "【年度报告】云溪县教育局2023年政府信息公开工作年度报告",
      })
  void issuerAndYearAreToldFromTitlesOfManyKinds(String title) {
    Report report = Sources.text(title + "\n" + SECTIONS.formatted("", "无。"));

    assertThat(report.front().title()).isEqualTo(title);
    assertThat(report.front().issuer()).isEqualTo(new Front.Issuer("云溪县教育局", null, null, null));
    assertThat(report.front().year()).isEqualTo(2023);
  }

  @Test
  void aTitleThatNamesNobodyGivesWayToOneThatDoes() {
    Report report = Sources.text("政府信息公开年报\n" + titled(2023, "", "无。"));

    assertThat(report.front().title()).isEqualTo("云溪县教育局2023年政府信息公开工作年度报告");
    assertThat(report.front().year()).isEqualTo(2023);
    assertThat(Sources.finding(report, "R-CHROME").tokens()).containsExactly("政府信息公开年报");
  }

  @ParameterizedTest
  @CsvSource({
    "'壹、 贰、 叁、 肆、 伍、 陆、'",
    "'第一、 第二、 第三、 第四、 第五、 第六、'",
    "'Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ'",
    "'一、2023年 二、2023年 三、2023年 四、2023年 五、 六、'",
  })
  void sectionsAreToldWhateverTheirTitlesBeginWith(String numbers) {
    String[] printed = numbers.split(" ", -1);
    String text = titled(2023, "", "无。");
    for (int i = 0; i < printed.length; i++) {
      String gap = printed[i].length() == 1 ? " " : "";
      text = text.replace("\n" + "一二三四五六".charAt(i) + "、", "\n" + printed[i] + gap);
    }

    Report report = Sources.text(text);

    assertThat(report.prose())
        .containsExactly(
            Map.entry("overview", List.of("全年公开信息312条。")),
            Map.entry("problems", List.of("更新不及时，下一步逐项改进。")),
            Map.entry("otherMatters", List.of("无。")));
  }

  @Test
  void aPageWhoseTextAScriptWouldFetchIsEmpty() {
    byte[] page =
        """
        <html><head><meta charset="utf-8"><title>政府信息公开年报</title>
        <script src="/js/app.js"></script></head>
        <body><div id="app"></div><noscript></noscript></body></html>
        """
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Sources.read("page.html", page))
        .isInstanceOfSatisfying(
            FindingsException.class,
            e ->
                assertThat(e.findings())
                    .extracting(Finding::code)
                    .containsAnyOf("R-EMPTY", "R-NOREPORT"));
  }

  @Test
  void anAnnexAloneIsNoReport() {
    byte[] page =
        """
        <p>附：原报告（2019年格式）数据</p>
        <table><tr><td>项目</td><td>数据</td><td>单位</td></tr>
        <tr><td>规章／本年新公开数量</td><td>3</td><td>件</td></tr></table>
        """
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Sources.read("annex.html", page))
        .isInstanceOfSatisfying(
            FindingsException.class,
            e -> assertThat(e.findings()).extracting(Finding::code).containsExactly("R-NOREPORT"));
  }

  @Test
  void whatKeptASourceFromBeingReadIsSaidBeforeThatItIsNoReport() {
    SourceParagraph garbled = new SourceParagraph("\ufffd\ufffd\ufffd", Source.file("report.pdf"));
    Finding unread = Finding.of("R-GLYPH", Severity.ERROR, null, "No meaning.");
    Finding left = Finding.of("R-FURNITURE", Severity.INFO, null, "Left out.");
    SourceDocument document = new SourceDocument(List.of(garbled), List.of(left, unread));
    Recogniser recogniser = new Recogniser(Forms.builtIn(), Messages.in(Language.ZH));

    assertThatThrownBy(() -> recogniser.read(document, ReadingOptions.USUAL))
        .isInstanceOfSatisfying(
            FindingsException.class,
            e ->
                assertThat(e.findings())
                    .extracting(Finding::code)
                    .containsExactly("R-GLYPH", "R-NOREPORT"));
  }

  @Test
  void wordsOfTaiwanAreRecognisedInTables() {
    Report report =
        Sources.text(
            Slips.traditional(titled(2023, "", "无。"))
                .replaceFirst(
                    "(?m)^二、.*$",
                    "二、主動公開政府資訊情況\n第二十條第（一）項 |\n資訊內容 | 本年制發件數 | 本年廢止件數 | 現行有效件數 |\n"
                        + "規章 | 0 | 0 | 0 |\n行政規範性檔案 | 6 | 2 | 43 |"));

    assertThat(report.figure("activeDisclosure.normativeDocuments.issuedThisYear"))
        .isEqualTo(Figure.of(6));
    assertThat(report.figure("activeDisclosure.normativeDocuments.inForce"))
        .isEqualTo(Figure.of(43));
  }

  private static String titled(int year, String table, String last) {
    return "云溪县教育局" + year + "年政府信息公开工作年度报告\n" + SECTIONS.formatted(table, last);
  }

  @Test
  void theIssuerIsFoundInTheSignatureWhereThereIsNoTitle() {
    String text = titled(2023, "", "无。\n青禾镇人民政府\n2024年1月5日");
    Report report = Sources.text(text.substring(text.indexOf('\n') + 1).replace("全年", "2023年，"));

    assertThat(report.front().issuer()).isEqualTo(new Front.Issuer("青禾镇人民政府", null, null, null));
    assertThat(report.front().year()).isEqualTo(2023);
    assertThat(report.front().title()).isEqualTo("青禾镇人民政府2023年政府信息公开工作年度报告");
    assertThat(List.of("R-ISSUER", "D-TITLE"))
        .allMatch(code -> report.findings().stream().anyMatch(each -> each.code().equals(code)));
  }

  @Test
  void theTitleOfAPageInFrontOfItsSiteIsTheTitle() {
    Report report =
        Sources.text(
            """
            青禾镇人民政府2023年政府信息公开工作年度报告_云溪县人民政府
            首页
            政务公开
            依照规定编制本报告。
            一、总体情况
            全年工作平稳。
            """);

    assertThat(report.front().title()).isEqualTo("青禾镇人民政府2023年政府信息公开工作年度报告");
    assertThat(report.prose().get("introduction")).containsExactly("依照规定编制本报告。");
  }

  @Test
  void aCornerOnTwoLinesIsOne() {
    Report report =
        Sources.text(
            """
            青禾镇人民政府2023年政府信息公开工作年度报告
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息
            内容
            本年制发件数
            本年废止件数
            现行有效件数
            规章
            1
            2
            3
            """);

    assertThat(report.figure("activeDisclosure.regulations.inForce")).isEqualTo(Figure.of(3));
  }
}
