package io.github.nianbao.read.source.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointTest {
  @ParameterizedTest
  @CsvSource({
    "12|345, 12345",
    "18471|9元, 184719元",
    "2.|46万件, 2.46万件",
    "184|719|元, 184719元",
    "2.4|6万|件, 2.46万件",
    "约1|300, 约1300",
  })
  void aNumberThatDidNotFitIsPutTogether(String lines, String whole) {
    String cell = lines.replace('|', '\n');

    assertThat(Joint.ofCell(cell)).isEqualTo(whole);
    assertThat(Joint.isBrokenNumber(cell)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "本年新制作|数量, 本年新制作数量",
    "Yunxi|town, Yunxi town",
    "12件|34件, 12件34件",
  })
  void otherLinesAreNoBrokenNumber(String lines, String text) {
    String cell = lines.replace('|', '\n');

    assertThat(Joint.ofCell(cell)).isEqualTo(text);
    assertThat(Joint.isBrokenNumber(cell)).isFalse();
  }
}
