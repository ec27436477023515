package io.github.nianbao.layout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Text;
import io.github.nianbao.layout.Faces;
import io.github.nianbao.layout.Samples;
import io.github.nianbao.style.TextStyle.Align;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Chinese line breaking. */
class LineBreakingTest {
  private static final String NEVER_FIRST = "，。、；：？！”’）》〉】〕」』—…·％%";
  private static final String NEVER_LAST = "“‘（《〈【〔「『";
  private static final double WIDTH = Lengths.points(156);

  private final Typesetter typesetter = new Typesetter(Samples.STYLE, Faces.BARE);

  @Property(tries = 400)
  void noLineBeginsOrEndsWithAForbiddenCharacter(@ForAll("prose") String prose) {
    List<Line> lines = body(prose);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).string();
      if (i > 0) {
        assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1));
      }
      if (i < lines.size() - 1) {
        assertThat(NEVER_LAST).doesNotContain(line.substring(line.length() - 1));
      }
    }
  }

  @Test
  void narrowPunctuationBehindHanNeverBeginsALine() {
    for (int length = 20; length <= 60; length++) {
      List<Line> lines = body("政".repeat(length) + ",公开1,234件.");
      assertThat(lines).noneMatch(line -> line.string().startsWith(","));
      assertThat(lines).filteredOn(line -> line.string().contains("1,234")).hasSize(1);
    }
  }

  @Test
  void noLineEndsBesideABlankThatDoesNotBreak() {
    for (int length = 20; length <= 60; length++) {
      assertThat(body("政".repeat(length) + "共\u00A037\u00A0件，办结31件。"))
          .filteredOn(line -> line.string().contains("共 37 件"))
          .hasSize(1);
    }
  }

  @Property(tries = 400)
  void nothingIsLostAndNothingAdded(@ForAll("prose") String prose) {
    String set = body(prose).stream().map(Line::string).collect(Collectors.joining());
    assertThat(set.replace(" ", "")).isEqualTo(prose.replace(" ", ""));
  }

  @Property(tries = 400)
  void noLineIsWiderThanItsColumn(
      @ForAll("prose") String prose, @ForAll @DoubleRange(min = 100, max = 500) double width) {
    Text text = Text.of("body", prose, null);
    for (Line line : typesetter.lines(text, width)) {
      int last = line.end() - 1;
      double ink = line.x() + line.width() - closingBlank(line.text(), last);
      assertThat(ink).isLessThanOrEqualTo(width + 0.02);
    }
  }

  private static double closingBlank(Characters text, int last) {
    return Punctuation.blankAfter(text.codePoint(last)) ? text.blank(last) : 0;
  }

  @Property(tries = 300)
  void centredLinesKeepTheRulesToo(@ForAll("prose") String prose) {
    Characters text = typesetter.characters(Text.of("tableHead", prose, null), 9);
    List<Line> lines = typesetter.lines(text, Align.CENTER, 60, 0);
    assertThat(lines.stream().map(Line::string).collect(Collectors.joining()).replace(" ", ""))
        .isEqualTo(prose.replace(" ", ""));
    assertThat(lines).allSatisfy(line -> assertThat(line.x()).isGreaterThanOrEqualTo(0));
  }

  @Provide
  Arbitrary<String> prose() {
    Arbitrary<String> han =
        Arbitraries.strings().withChars("政府信息公开工作报告县镇年度条件万元").ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> signs =
        Arbitraries.of(
            "，", "。", "、", "；", "：", "？", "！", "——", "……", "”，", "）。", "·", "（", "“", "《", "》、",
            "」", "『");
    Arbitrary<String> western =
        Arbitraries.of(
            "2024",
            "1,234.56",
            "100%",
            "12.5％",
            "Word",
            "a",
            " ",
            " and ",
            "e-mail",
            "0517-12345678",
            "https://www.yunxi.example/a/b?c=d&e=f.html");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, han),
            net.jqwik.api.Tuple.of(3, signs),
            net.jqwik.api.Tuple.of(2, western))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> String.join("", parts).strip())
        .filter(text -> !text.isEmpty());
  }

  @Test
  void fullLinesHold28Characters() {
    List<Line> lines = body("公".repeat(100));
    assertThat(lines).extracting(line -> line.end() - line.start()).containsExactly(26, 28, 28, 18);
    assertThat(lines.get(1).width()).isCloseTo(WIDTH, within(0.01));
  }

  @Test
  void theBlankHalfOfAClosingSignMayStandOut() {
    List<Line> lines = body("政".repeat(24) + "12，" + "府".repeat(5));
    assertThat(strings(lines)).containsExactly("政".repeat(24) + "12，", "府".repeat(5));
    assertThat(lines.get(0).advances()[0]).isCloseTo(WIDTH / 28, within(0.001));
  }

  @Test
  void theLastCharacterGoesOverWithAClosingSignThatDoesNotFit() {
    assertThat(strings(body("政".repeat(26) + "，府府"))).containsExactly("政".repeat(25), "政，府府");
  }

  @Test
  void dashesAndEllipsesStayWhole() {
    for (int length = 20; length < 30; length++) {
      for (String sign : List.of("——", "……")) {
        String text = "公".repeat(length) + sign + "开".repeat(10);
        assertThat(strings(body(text))).filteredOn(line -> line.contains(sign)).hasSize(1);
      }
    }
  }

  @Test
  void figuresStayWholeWithTheirSeparatorsAndPercentSigns() {
    for (int length = 15; length < 30; length++) {
      for (String figure : List.of("1,234,567.89", "99.95%", "2024-01-17", "12:30", "3/4")) {
        String text = "公".repeat(length) + figure + "开".repeat(10);
        assertThat(strings(body(text))).filteredOn(line -> line.contains(figure)).hasSize(1);
      }
    }
  }

  @Test
  void anAddressIsDividedAfterASign() {
    String address = "https://www.yunxi-example.gov.cn/zwgk/zfxxgkndbg/2024/index.html";
    List<String> lines = strings(body("请访问" + address + "查看。"));
    assertThat(lines.get(0)).matches(".*[/.\\-?&_]");
    assertThat(String.join("", lines)).isEqualTo("请访问" + address + "查看。");
  }

  @Test
  void aWordWiderThanTheLineIsDividedAnywhere() {
    List<Line> lines = body("x".repeat(200));
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.x() + line.width()).isLessThan(WIDTH + 0.02));
  }

  @Test
  void forcedBreaksAreKept() {
    assertThat(strings(body("第一行\n第二行\n\n第四行"))).containsExactly("第一行", "第二行", "", "第四行");
  }

  @Test
  void centredTextOfSeveralLinesIsEven() {
    Text label = Text.of("groupLabel", "三、本年度办理结果", null);
    assertThat(strings(typesetter.lines(label, Lengths.points(12) - 5)))
        .containsExactly("三、本", "年度办", "理结果");
  }

  @Test
  void aTitleOf60CharactersIsSetInEvenLines() {
    Text title = Text.of("title", "云溪县青禾镇人民政府".repeat(6), null);
    List<Line> lines = typesetter.lines(title, WIDTH);
    assertThat(lines).hasSize(3);
    assertThat(lines).allSatisfy(line -> assertThat(line.end() - line.start()).isBetween(19, 21));
  }

  @Test
  void anApostropheInsideAWordIsWestern() {
    Characters text = typesetter.characters(Text.of("body", "it’s“好”", null), 16);
    assertThat(text.kind(2)).isEqualTo(CharacterClass.WESTERN);
    assertThat(text.kind(4)).isEqualTo(CharacterClass.OPEN);
  }

  private List<Line> body(String text) {
    return typesetter.lines(Text.of("body", text, null), WIDTH);
  }

  private static List<String> strings(List<Line> lines) {
    return lines.stream().map(Line::string).toList();
  }
}
