package io.github.nianbao.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The date written into documents: {@code --date}, else {@code SOURCE_DATE_EPOCH}, else none. */
final class GivenDate {
  /** China Standard Time, as for the dates of reports. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private final CommandSpec spec;
  private final Console console;

  GivenDate(CommandSpec spec, Console console) {
    this.spec = spec;
    this.console = console;
  }

  /**
   * @param option the value of {@code --date}, or null
   * @return the date, or null to take the report's own
   */
  @Nullable OffsetDateTime of(@Nullable String option) {
    String epoch = console.environment().get("SOURCE_DATE_EPOCH");
    String value = option != null ? option : epoch;
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return option != null ? day(value) : second(value);
    } catch (DateTimeException | NumberFormatException e) {
      throw new ParameterException(
          spec.commandLine(), console.wording().text("usage.date", Map.of("value", value)), e);
    }
  }

  private static OffsetDateTime day(String value) {
    return value.length() <= "2025-01-31".length()
        ? LocalDate.parse(value).atStartOfDay().atOffset(CHINA)
        : OffsetDateTime.parse(value);
  }

  private static OffsetDateTime second(String value) {
    return Instant.ofEpochSecond(Long.parseLong(value)).atOffset(ZoneOffset.UTC);
  }
}
