package io.github.nianbao.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＋1",
        "－1＋2",
        "＠x",
        "--253",
        "-1-2",
        "+",
        "==",
        "-a"
      })
  void whatASpreadsheetWouldReckonIsMadeText(String formula) {
    assertThat(CsvCell.of(formula).replace("\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-18", "+3", "-1,234", "-0.5", "-12.5%", "-", "0", "2.46万件", "年报", ""})
  void numbersAndPlainTextsStay(String text) {
    assertThat(CsvCell.of(text).replace("\"", "")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "a\"b", "a\nb", "a\rb"})
  void whatWouldBreakALineIsQuoted(String text) {
    assertThat(CsvCell.of(text)).isEqualTo("\"" + text.replace("\"", "\"\"") + "\"");
  }
}
