package io.github.nianbao.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
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
    String epoch = console.surroundings().environment().get("SOURCE_DATE_EPOCH");
    if (option != null) {
      return parsed("usage.date", option, GivenDate::day);
    }
    return epoch == null || epoch.isBlank()
        ? null
        : parsed("usage.epoch", epoch.strip(), GivenDate::second);
  }

  private OffsetDateTime parsed(
      String key, String value, Function<String, OffsetDateTime> reading) {
    try {
      OffsetDateTime date = reading.apply(value);
      // What the four digits of a year in PDF and DOCX can hold.
      if (date.getYear() >= 1 && date.getYear() <= 9999) {
        return date;
      }
    } catch (DateTimeException | NumberFormatException e) {
      throw refused(key, value, e);
    }
    throw refused(key, value, null);
  }

  private ParameterException refused(String key, String value, @Nullable Exception cause) {
    String message = console.wording().text(key, Map.of("value", value));
    return new ParameterException(spec.commandLine(), message, cause);
  }

  private static OffsetDateTime day(String value) {
    return value.contains("T")
        ? OffsetDateTime.parse(value)
        : LocalDate.parse(value).atStartOfDay().atOffset(CHINA);
  }

  private static OffsetDateTime second(String value) {
    return Instant.ofEpochSecond(Long.parseLong(value)).atOffset(ZoneOffset.UTC);
  }
}
