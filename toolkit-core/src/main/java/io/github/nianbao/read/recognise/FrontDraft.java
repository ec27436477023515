package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.report.Front;
import org.jspecify.annotations.Nullable;

/** Head and tail of a report while it is read. For one report; not safe for several threads. */
final class FrontDraft {
  @Nullable String title;
  @Nullable Source titleSource;
  @Nullable String issuer;
  int year;
  @Nullable String publishDate;
  @Nullable String documentNumber;
  @Nullable String indexNumber;
  Front.@Nullable Period period;
  Front.@Nullable Contact contact;
  Front.@Nullable Signing signature;
  Front.@Nullable ProcessingFee processingFee;

  /** What has come together. */
  Front front() {
    return new Front(
        year == 0 ? null : Integer.valueOf(year),
        issuer == null ? null : new Front.Issuer(issuer, null, null, null),
        title,
        publishDate,
        documentNumber,
        indexNumber,
        period,
        contact,
        signature,
        processingFee);
  }
}
