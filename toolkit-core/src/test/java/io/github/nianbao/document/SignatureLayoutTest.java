package io.github.nianbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatureLayoutTest {
  private static final double LINE = 28;

  @Test
  void theDateBeginsTwoCharactersRightOfTheSignature() {
    SignatureLayout layout = layout("云溪县人民政府办公室", "2025年1月17日");

    assertThat(layout.issuerIndent()).isEqualTo(2);
    assertThat(layout.dateIndent()).isEqualTo(10 - 6.5);
    double signatureBegins = LINE - layout.issuerIndent() - 10;
    double dateBegins = LINE - layout.dateIndent() - 6.5;
    assertThat(dateBegins - signatureBegins).isEqualTo(2);
  }

  @Test
  void aDateLongerThanTheSignatureStandsTwoCharactersFromTheRight() {
    SignatureLayout layout = layout("青禾镇", "2025年12月17日");

    assertThat(layout.dateIndent()).isEqualTo(2);
    assertThat(layout.issuerIndent()).isEqualTo(2 + 2 + 7 - 3);
  }

  @Test
  void eitherOfTheTwoAloneStandsTwoCharactersFromTheRight() {
    assertThat(layout("青禾镇", null).issuerIndent()).isEqualTo(2);
    assertThat(layout(null, "2025年1月17日").dateIndent()).isEqualTo(2);
  }

  @Test
  void aSignatureWiderThanTheLineKeepsTheDateOnIt() {
    SignatureLayout layout = layout("云溪县".repeat(12), "2025年1月17日");

    assertThat(layout.issuerIndent()).isZero();
    assertThat(layout.dateIndent()).isBetween(0.0, LINE - 6.5);
  }

  private static SignatureLayout layout(@Nullable String issuer, @Nullable String date) {
    return SignatureLayout.of(new Signature(text(issuer), text(date)), LINE);
  }

  private static @Nullable Text text(@Nullable String text) {
    return text == null ? null : Text.of("signature", text, null);
  }
}
