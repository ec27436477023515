package io.github.nianbao.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.Language;
import java.time.OffsetDateTime;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  private final Wording wording = Wording.in(Language.EN);

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-31T00:00:00Z", "1738281600", " 2025-01-31T08:00:00+08:00 "})
  void isReadAsMavenReadsIt(String text) throws MojoFailureException {
    assertThat(Timestamp.of(text, wording)).isEqualTo(OffsetDateTime.parse("2025-01-31T00:00:00Z"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x", " "})
  void aSingleCharacterMeansNone(String text) throws MojoFailureException {
    assertThat(Timestamp.of(text, wording)).isNull();
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> Timestamp.of("yesterday", wording))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("yesterday")
        .hasMessageContaining("2025-01-31T00:00:00Z");
  }
}
