package io.github.nianbao.form;

import java.util.Set;

/** Keys of a report file that every form has, so that none of its own may have the same name. */
final class ReportKeys {
  static final Set<String> ALL =
      Set.of(
          "$schema",
          "form",
          "tableForms",
          "year",
          "issuer",
          "title",
          "publishDate",
          "documentNumber",
          "indexNumber",
          "period",
          "contact",
          "signature",
          "processingFee",
          "annex",
          "provenance",
          "findings");

  private ReportKeys() {}
}
