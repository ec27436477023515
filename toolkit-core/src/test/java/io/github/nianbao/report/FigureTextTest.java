package io.github.nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.FigureText.Sign;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0||false|NONE",
        "007|7||false|NONE",
        "96171.6|96171.6||false|NONE",
        "1,234|1234||false|NONE",
        "12,345,678.90|12345678.90||false|NONE",
        "１，２３４．５|1234.5||false|NONE",
        "2.46万件|24600|件|true|NONE",
        "3万件|30000|件|true|NONE",
        "2.46万|24600||true|NONE",
        "1.2亿元|120000000|元|true|NONE",
        "2202万元|2202|万元|false|NONE",
        "103.3879万元|103.3879|万元|false|NONE",
        "12 件|12|件|false|NONE",
        "约300件|300|件|true|NONE",
        "300余件|300|件|true|NONE",
        "2万余件|20000|件|true|NONE",
        "+3|3||false|PLUS",
        "－２|-2||false|MINUS",
        "−2|-2||false|MINUS",
        "--253|-253||false|DOUBLED",
        "++3|3||false|DOUBLED",
      })
  void aNumberIsUnderstood(
      String printed, BigDecimal value, String unit, boolean approximate, Sign sign) {
    assertThat(FigureText.of(printed))
        .isEqualTo(new FigureText.Value(value, unit == null ? "" : unit, approximate, sign));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "／", "-", "—", "——", "－", "不适用", "无", "　/\u00A0"})
  void aStrokeIsNotApplicable(String printed) {
    assertThat(FigureText.of(printed)).isEqualTo(new FigureText.NotApplicable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "　\t"})
  void whiteSpaceIsNothing(String printed) {
    assertThat(FigureText.of(printed)).isEqualTo(new FigureText.Nothing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"见附件", "12,34", "1 234", "5①", "+-3", "3-5", "12.", "三", "50%", "1e3", "件"})
  void anythingElseIsUnreadable(String printed) {
    assertThat(FigureText.of(printed)).isEqualTo(new FigureText.Unreadable());
  }
}
