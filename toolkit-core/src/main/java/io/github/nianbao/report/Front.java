package io.github.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * What stands before and after the sections. Every component may be null: a legacy report may lack
 * any of them. Dates are ISO dates when complete, else the text that was printed.
 */
public record Front(
    @Nullable Integer year,
    @Nullable Issuer issuer,
    @Nullable String title,
    @Nullable String publishDate,
    @Nullable String documentNumber,
    @Nullable String indexNumber,
    @Nullable Period period,
    @Nullable Contact contact,
    @Nullable Signing signature,
    @Nullable ProcessingFee processingFee) {

  /**
   * The body that reports.
   *
   * @param name full name
   * @param shortName short name, or null
   * @param code unified social credit code, or null
   * @param level level of administration, or null
   */
  public record Issuer(
      String name, @Nullable String shortName, @Nullable String code, @Nullable String level) {}

  /** The period reported on, ISO dates or as printed. */
  public record Period(@Nullable String from, @Nullable String to) {}

  /** How to reach the issuer. */
  public record Contact(
      @Nullable String department,
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String phone,
      @Nullable String fax,
      @Nullable String email,
      @Nullable String website) {}

  /** Signature at the end: who signs, and the date, ISO or as printed. */
  public record Signing(@Nullable String issuer, @Nullable String date) {}

  /**
   * Fees taken for the processing of information (信息处理费).
   *
   * @param amountYuan amount in yuan
   * @param cases number of cases
   */
  public record ProcessingFee(Figure amountYuan, Figure cases) {}
}
