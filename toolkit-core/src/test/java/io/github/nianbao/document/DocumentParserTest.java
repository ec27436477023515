package io.github.nianbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Table.Cell;
import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.StyleFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentParserTest {
  private static final String COLUMNS =
      "<colgroup><col width=\"39\"/><col width=\"39\"/></colgroup>";

  @Test
  void templateIndentationIsNotText() {
    Block block =
        only("<article>\n  <p>\n    云溪县\n    青禾镇 \u3000二\n    <br/>\n  三</p>\n</article>");
    assertThat(block).isInstanceOf(Paragraph.class);
    assertThat(((Paragraph) block).text().plain()).isEqualTo("云溪县青禾镇 \u3000二\n三");
  }

  @Test
  void blanksOfTheTextAreKept() {
    assertThat(((Paragraph) only("<article><p>\u3000一  二 </p></article>")).text().plain())
        .isEqualTo("\u3000一  二 ");
  }

  @Test
  void aSpanIsARunOfItsOwn() {
    Text text =
        ((Paragraph)
                only(
                    "<article><p data-path=\"overview[1]\"><span class=\"subHeading\">（一）甲。"
                        + "</span>乙&lt;丙</p></article>"))
            .text();
    assertThat(text)
        .isEqualTo(
            new Text(
                "body",
                List.of(new Run("（一）甲。", "subHeading"), new Run("乙<丙", null)),
                "overview[1]"));
  }

  @Test
  void headingsHaveTheStyleOfTheirLevelUnlessTheyNameOne() {
    assertThat(
            DocumentParserTest.parse(
                "<article><h1>甲</h1><h2>乙</h2><h3>丙</h3><h4 class=\"body\">丁</h4></article>"))
        .extracting(block -> ((Heading) block).text().style())
        .containsExactly("title", "heading", "subHeading", "body");
  }

  @Test
  void aTableHasItsGroupsSpansScopesAndPaths() {
    Table table =
        (Table)
            only(
                table(
                    COLUMNS
                        + "<thead><tr class=\"head\"><th scope=\"col\" colspan=\"2\">头</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\" rowspan=\"2\" class=\"rowLabel\">行</th>"
                        + "<td data-path=\"t.a\">1</td></tr><tr><td data-path=\"\"/></tr></tbody>"));
    assertThat(table.widths()).containsExactly(39.0, 39.0);
    assertThat(table.groups()).extracting(Table.RowGroup::head).containsExactly(true, false);
    Table.Row first = table.groups().get(1).rows().get(0);
    assertThat(first.cells())
        .containsExactly(
            new Cell(Scope.ROW, 2, 1, Text.of("rowLabel", "行", null)),
            new Cell(Scope.NONE, 1, 1, Text.of("figure", "1", "t.a")));
    assertThat(table.groups().get(1).rows().get(1).cells().get(0).text().path()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<article><blink>x</blink></article> | blink",
        "<article><p onclick='x'>x</p></article> | onclick",
        "<article><p class='huge'>x</p></article> | huge",
        "<article>loose<p>x</p></article> | loose",
        "<article><p><em>x</em></p></article> | em",
        "<article><p><span class='body'><span class='body'>x</span></span></p></article> | span",
        "<article><p>x<br>y</br></p></article> | cannot stand here",
        "<article></article> | nothing",
        "<p>x</p> | article",
        "<article><div class='box'><p class='date'>x</p></div></article> | signature",
        "<article><div class='signature'></div></article> | signature",
        "<article><script>alert(1)</script><p>x</p></article> | script",
        "<article><p>x</article> | well-formed",
        "<article><p>a&nbsp;b</p></article> | &#160;",
        "'' | well-formed",
      })
  void whatIsNotInTheVocabularyIsNamed(String output, String named) {
    assertThat(complaints(output)).isNotEmpty();
    assertThat(complaints(output).toString()).contains(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tbody><tr><td/></tr></tbody>",
        "<tbody><tr><td/><td/><td/></tr></tbody>",
        "<tbody><tr><td colspan=\"3\"/></tr></tbody>",
        "<tbody><tr><td rowspan=\"2\"/><td/></tr></tbody>",
        "<tbody><tr><td rowspan=\"2\"/><td/></tr><tr><td/><td/></tr></tbody>",
        "<tbody><tr><td/><td rowspan=\"2\"/></tr><tr><td colspan=\"2\"/></tr></tbody>",
        "<tbody><tr><td/><td/></tr></tbody><thead><tr><td/><td/></tr></thead>",
        "<tbody></tbody>",
        "<tbody><tr><th>x</th><td/></tr></tbody>",
        "<tbody><tr><td colspan=\"0\"/><td/></tr></tbody>",
        "<tbody><tr><td colspan=\"999999999\"/></tr></tbody>",
        "<tbody><tr><td scope=\"row\"/><td/></tr></tbody>",
        "",
      })
  void aTableThatDoesNotCoverItsGridIsRefused(String rows) {
    assertThat(complaints(table(COLUMNS + rows))).isNotEmpty();
  }

  @Test
  void allComplaintsComeAtOnceWithTheirLines() {
    List<Finding> findings =
        complaints("<article>\n<p class=\"x\">a</p>\n<q/>\n<p id=\"y\">b</p></article>");
    assertThat(findings).extracting(finding -> finding.source().line()).containsExactly(2, 3, 4);
    assertThat(findings).extracting(Finding::code).containsOnly("T-VOCABULARY");
  }

  @Test
  void anIdStandsForOneTable() {
    String row = "<tbody><tr><td/><td/></tr></tbody>";
    String twice =
        table(COLUMNS + row).replace("</article>", "") + table(COLUMNS + row).substring(9);
    assertThat(complaints(twice).toString()).contains("used twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE article SYSTEM \"file:///etc/hostname\"><article><p>x</p></article>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><article><p>&e;</p></article>",
        "<!DOCTYPE a [<!ENTITY e \"xx\">]><article><p>&e;</p></article>",
      })
  void entitiesAreNeverResolved(String output) {
    assertThat(complaints(output)).isNotEmpty();
  }

  private static String table(String content) {
    return "<article><table id=\"t\">" + content + "</table></article>";
  }

  private static Block only(String output) {
    List<Block> blocks = parse(output);
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  private static List<Block> parse(String output) {
    return new DocumentParser(Messages.in(Language.EN)).parse(output, StyleFile.builtIn());
  }

  private static List<Finding> complaints(String output) {
    FindingsException thrown = catchThrowableOfType(FindingsException.class, () -> parse(output));
    assertThat(thrown).as("complaint about %s", output).isNotNull();
    return thrown.findings();
  }
}
