package io.github.nianbao;

import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The date written into a document: never a clock's, so that the same report gives the same bytes.
 */
final class DocumentDate {
  /** China Standard Time, the zone of the issuers. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private DocumentDate() {}

  /**
   * The report's date of publication, else of signature, else the last day of its year, else
   * 1980-01-01, the first day that every format can hold.
   */
  static OffsetDateTime of(Report report) {
    Front front = report.front();
    String signed = front.signature() == null ? null : front.signature().date();
    return Stream.of(date(front.publishDate()), date(signed), endOf(front.year()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(LocalDate.of(1980, 1, 1))
        .atStartOfDay()
        .atOffset(CHINA);
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> endOf(@Nullable Integer year) {
    return year == null ? Optional.empty() : Optional.of(LocalDate.of(year, 12, 31));
  }
}
