package io.github.nianbao.table.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void radicalsAndCompatibilityFormsBecomeHanCharacters() {
    assertThat(Folding.fold("\u2f00\u2f2f\uf90a")).isEqualTo("一工金");
  }

  @Test
  void theRadicalOfDoorsBecomesTheSimplifiedCharacterOfItsShape() {
    assertThat(Folding.fold("门\u2f3e")).isEqualTo("门户");
  }

  @Test
  void blanksBecomeSpacesAndLigaturesStay() {
    assertThat(Folding.fold("a\u00a0b\u3000\ufb01\u00ad")).isEqualTo("a b \ufb01\u00ad");
  }

  @Test
  void hyphensOfOneGlyphBecomeThePlainOne() {
    assertThat(Folding.fold("\u201123")).isEqualTo("-23");
    assertThat(Folding.fold("a\u2010b")).isEqualTo("a-b");
  }

  @Test
  void plainTextStays() {
    assertThat(Folding.fold("行政许可 12")).isEqualTo("行政许可 12");
  }

  @Test
  void aTurnAndItsBackAreNothing() {
    Box box = new Box(10, 20, 40, 30);
    for (int turn = 0; turn < 4; turn++) {
      Turn upright = Turn.undoing(turn, 100, 200);
      assertThat(upright.back().apply(upright.apply(box))).isEqualTo(box);
    }
  }
}
