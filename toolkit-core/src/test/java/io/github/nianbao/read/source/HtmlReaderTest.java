package io.github.nianbao.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of government sites, as their systems and editors write them. */
class HtmlReaderTest {
  @Test
  void aDocumentInAScriptIsReadAsIfItWereShown() {
    String page =
        "<html><head><title>云溪县教育局报告</title></head><body><div>首页 导航</div><script>var c ="
            + " \"<p>一、总体情况<\\/p>\" +\n \"<table border=\\\"1\\\"><tr><td>\\u89c4章<\\/td><td>0<\\/td>"
            + "<\\/tr><\\/table>\"; show(c);</script></body></html>";
    assertThat(Reading.lines("page.html", page)).contains("一、总体情况", "|规章|0|");
  }

  @Test
  void aScriptSavedOnItsOwnIsReadAsWhatItShows() {
    String script =
        """
        // the clerk's pages
        let menu = [{"id": "1", "name": "云溪县2022年政府信息公开工作年度报告"}]
        let content = "<p style='x'>一、总体情况</p>" + "其中，" +
          "<table border=\\"1\\"><tr><td colspan=\\"2\\">规章</td><td>0</td></tr>\\
        <tr><td rowspan=\\"2\\">不予公开</td><td>1.属于国家秘密</td><td>3</td></tr>\
        <tr><td>2.其他</td><td>&nbsp;</td></tr></table>"
        """;
    assertThat(Reading.lines("page.js", script))
        .containsExactly("一、总体情况", "其中，", "|规章|0|", "|不予公开|1.属于国家秘密|3|", "|2.其他||");
  }

  @Test
  void theRecordOfThePageIsReadFromOutsideTheContent() {
    String page =
        "<html><body><table><tr><td>索引号</td><td>YX0001/2024-00007</td><td>发布日期：</td><td>2024-01-22</td></tr>"
            + "<tr><td>主题分类</td><td>政务公开</td></tr></table><ul><li>导航一</li></ul>"
            + "<div id=\"zoom\"><p>"
            + "一、总体情况。全年公开信息。".repeat(30)
            + "</p></div></body></html>";
    assertThat(Reading.lines("page.html", page))
        .contains("索引号：YX0001/2024-00007", "发布日期：2024-01-22")
        .doesNotContain("导航一")
        .hasSize(3);
  }

  @Test
  void wordPasteIsReadWithoutItsSoup() {
    String page =
        "<div><p class=MsoNormal><b><span style='font-family:黑体'><font size=4>一、<o:p></o:p></font></span>"
            + "<span>总体<!--[if gte vml 1]><v:shape/><![endif]-->情况</span></b></p>"
            + "<table border=0><tr><td><p><span>1.属于<span>国家</span>\n秘密</span></p></td><td><p>3</p></td></tr></table></div>";
    assertThat(Reading.lines("page.html", page)).containsExactly("一、总体情况", "|1.属于国家秘密|3|");
  }

  @Test
  void emptyColumnsGoAndEmptyCellsOfARowWithColumnsOfItsOwnStay() {
    String empty = "<tr><td>规章</td><td></td><td>1</td><td>2</td></tr>";
    String ragged = "<tr><td colspan=2>总计</td><td colspan=2>3</td><td></td><td>4</td></tr>";

    assertThat(Reading.lines("page.html", "<table>" + empty + empty + ragged + "</table>"))
        .containsExactly("|规章|1|2|", "|规章|1|2|", "|总计|3||4|");
  }

  @Test
  void anOldCharsetIsReadAsDeclaredOrAsFound() {
    String page = "<html><head><meta charset=gb2312></head><body><p>镕基、堃</p></body></html>";
    byte[] content = page.getBytes(Charset.forName("GB18030"));
    assertThat(Reading.lines("page.html", content)).containsExactly("镕基、堃");
  }

  @Test
  void aLargePictureIsTold() {
    String page =
        "<html><body><p>二、主动公开政府信息情况</p><img src=\"table.png\" width=\"800\"><img src=\"i.gif\"></body></html>";
    byte[] content = page.getBytes(StandardCharsets.UTF_8);
    SourceDocument document = Reading.of("page.html", content);
    assertThat(Reading.codes(document)).containsExactly("R-PICTURE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s>12</s>45",
        "<strike>12</strike><ins>45</ins>",
        "<span style='text-decoration: line-through'>12</span> 45",
        "<b class=old>12</b>45",
        "45<i class='sr-only'>12</i>",
        "45<span style='position: absolute; left: -9999px'>12</span>",
        "45<span style='color:#fff; background-color: white'>12</span>",
        "45<sup>1</sup>",
        "45 <sup><a href='#n'>[12]</a></sup>",
        "45<sup>①</sup>",
        "<textarea readonly>45</textarea>",
        "<select><option>12<option selected>45</select>",
      })
  void aFigureIsWhatAReaderOfThePageSees(String cell) {
    String head =
        "<style>/* .x{} */ td .old, .never > p { COLOR: red; Display : none !important }"
            + ".sr-only{position:absolute;width:1px;clip:rect(0,0,0,0)}"
            + "@media print { td { display: none } b { display: none } }"
            + "td:hover { display: none } :::odd { display: none }</style>";
    String page =
        head + "<table><tr><td>规章</td><td>" + cell + "</td><td>3m<sup>2</sup></td></tr></table>";

    assertThat(Reading.lines("page.html", page)).containsExactly("|规章|45|3m2|");
  }

  @Test
  void figuresInCellsThatAreNotSeenAreTold() {
    String page =
        "<p hidden>9</p><table><tr><td>规章<del>旧</del></td><td><s>12</s>45</td></tr></table>";

    SourceDocument document = Reading.of("page.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(Reading.codes(document)).containsExactly("R-UNSEEN");
    assertThat(document.findings().get(0).message()).contains("12");
  }

  @Test
  void aLeafThatAScriptTurnsUpIsRead() {
    String page =
        "<style>.leaf{display:none}</style><div class=leaf><table><tr><td>规章</td><td>4</td></tr></table></div>"
            + "<iframe srcdoc=\"&lt;p&gt;一、总体情况&lt;/p&gt;\"></iframe>";

    assertThat(Reading.lines("page.html", page)).containsExactly("|规章|4|", "一、总体情况");
  }
}
