package io.github.nianbao.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The time of {@code project.build.outputTimestamp}, in the ways Maven's own plugins understand it:
 * ISO 8601, seconds since 1970, or a single character for none.
 */
final class Timestamp {
  private Timestamp() {}

  /**
   * @return null for none
   * @throws MojoFailureException when the text is neither
   */
  static @Nullable OffsetDateTime of(@Nullable String text, Wording wording)
      throws MojoFailureException {
    if (text == null || text.strip().length() < 2) {
      return null;
    }
    String value = text.strip();
    try {
      return value.chars().allMatch(Character::isDigit)
          ? Instant.ofEpochSecond(Long.parseLong(value)).atOffset(ZoneOffset.UTC)
          : OffsetDateTime.parse(value);
    } catch (DateTimeException | NumberFormatException e) {
      throw new MojoFailureException(wording.text("timestamp", Map.of("value", value)), e);
    }
  }
}
