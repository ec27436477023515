package io.github.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.TextStyle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleFileTest {
  private static final String OFFICIAL =
      new String(TemplateResource.bytes("style.json"), StandardCharsets.UTF_8);

  private static List<Finding> complaints(String json) {
    StyleFile file = new StyleFile(Messages.in(Language.EN));
    return catchThrowableOfType(
            FindingsException.class, () -> file.read(FormText.bytes(json), "style.json"))
        .findings();
  }

  @Test
  void theOfficialStyleHasTheTypeAreaOfTheStandard() {
    Style style = StyleFile.builtIn();

    assertThat(style.page().typeWidth()).isEqualTo(156);
    assertThat(style.page().typeHeight()).isEqualTo(225);
    assertThat(style.page().number().before()).isEqualTo("— ");
  }

  @Test
  void theOfficialStyleHasItsTextsFacesAndSubHeadings() {
    Style style = StyleFile.builtIn();

    assertThat(style.text("body").size()).isEqualTo(16);
    assertThat(style.text("body").align()).isEqualTo(TextStyle.Align.JUSTIFY);
    assertThat(style.text("title").keepWithNext()).isTrue();
    assertThat(style.face("title").official()).startsWith("方正小标宋简体");
    assertThat(style.table().bannerFill()).isEqualTo("#C6D9F1");
    assertThat(style.subHeadings()).hasSize(2);
    assertThat("（一）主动公开情况。").containsPattern(style.subHeadings().get(0).pattern());
    assertThat("2.依申请公开").containsPattern(style.subHeadings().get(1).pattern());
  }

  @Test
  void brokenJsonIsToldWithLineAndColumn() {
    assertThat(complaints("{\n page: 1}"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("S-SYNTAX");
              assertThat(finding.source()).isNotNull();
              assertThat(finding.source().line()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"width\": 210 | \"breadth\": 210, \"width\": 210 | S-KEY | page.breadth",
        "\"width\": 210, | `` | S-MISSING | page.width",
        "\"pageNumber\": { | \"folio\": { | S-MISSING | text.pageNumber",
        "\"rule\": 0.5 | \"rule\": \"0.5\" | S-TYPE | table.rule",
        "\"lines\": 22 | \"lines\": 22.5 | S-TYPE | page.lines",
        "\"align\": \"RIGHT\" | \"align\": \"right\" | S-VALUE | text.signature.align",
        "\"text\": { | \"text\": [], \"texts\": { | S-TYPE | text",
        "{ \"face\": \"heading\", | { \"face\": \"headline\", | S-ROLE | text.heading.face",
        "\"style\": \"subHeading\" | \"style\": \"third\" | S-STYLE | subHeadings[0].style",
        "\"[0-9]{1,2} | \"[0-9{1,2} | S-PATTERN | subHeadings[1].pattern",
      })
  void aMistakeIsNamedWithItsPlace(String piece, String replacement, String code, String place) {
    assertThat(OFFICIAL).contains(piece);

    assertThat(complaints(OFFICIAL.replace(piece, replacement)))
        .extracting(Finding::code, Finding::path)
        .contains(tuple(code, place));
  }
}
