package io.github.nianbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void chineseIsOneEmAndFiguresHalfAnEm() {
    assertThat(TextWidth.of("2025年1月17日")).isEqualTo(6.5);
    assertThat(TextWidth.of("“三公”——")).isEqualTo(6);
    assertThat(TextWidth.of("")).isZero();
  }

  @Test
  void aRareCharacterOutsideTheBasicPlaneIsOneEm() {
    assertThat(TextWidth.of("𬭚")).isEqualTo(1);
  }

  @Test
  void theLongestWordIsTheLongestStretchOfHalfWidth() {
    assertThat(TextWidth.longestWord("约2.46万件，共13612件")).isEqualTo(2.5);
    assertThat(TextWidth.longestWord("12 345\n67")).isEqualTo(1.5);
    assertThat(TextWidth.longestWord("全为汉字𬭚")).isZero();
  }
}
