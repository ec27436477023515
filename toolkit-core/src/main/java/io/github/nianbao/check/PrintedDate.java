package io.github.nianbao.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as reports print them. */
final class PrintedDate {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:年(?=.*日)|-)(\\d{1,2})[月-](\\d{1,2})日?");

  private PrintedDate() {}

  /** The date, if it is complete and exists: {@code 2024-01-31} or {@code 2024年1月31日}. */
  static Optional<LocalDate> of(@Nullable String printed) {
    Matcher matcher = DATE.matcher(printed == null ? "" : Subject.tight(printed));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
