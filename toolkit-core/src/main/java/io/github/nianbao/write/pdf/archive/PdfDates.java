package io.github.nianbao.write.pdf.archive;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as PDF and XMP write them, to the second, with their offset from UTC. */
final class PdfDates {
  private static final DateTimeFormatter PDF =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssxxx", Locale.ROOT);
  private static final DateTimeFormatter XMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private PdfDates() {}

  /** Such as {@code D:20250117080000+08'00'}. */
  static String pdf(OffsetDateTime date) {
    String text = PDF.format(date);
    int colon = text.lastIndexOf(':');
    return text.substring(0, colon) + "'" + text.substring(colon + 1) + "'";
  }

  /** Such as {@code 2025-01-17T08:00:00+08:00}. */
  static String xmp(OffsetDateTime date) {
    return XMP.format(date);
  }
}
