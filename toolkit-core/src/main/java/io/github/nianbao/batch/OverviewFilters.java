package io.github.nianbao.batch;

import io.github.nianbao.finding.Messages;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the inputs of the overview can be filtered by: only what some input has. */
final class OverviewFilters {
  private final Tally tally;
  private final Messages messages;

  /** Issuers by number: the rows of the page name theirs so. */
  private final Map<String, Integer> issuers = new HashMap<>();

  OverviewFilters(Tally tally, Messages messages) {
    this.tally = tally;
    this.messages = messages;
    tally.issuers().forEach(issuer -> issuers.put(issuer, issuers.size() + 1));
  }

  /** The number of an issuer, or null. */
  @Nullable Integer number(@Nullable String issuer) {
    return issuer == null ? null : issuers.get(issuer);
  }

  String outcomeOptions() {
    StringBuilder options = new StringBuilder();
    for (Ending ending : Ending.values()) {
      if (tally.count(ending) > 0) {
        option(options, ending.id(), messages.text("overview." + ending.id()));
      }
    }
    return options.toString();
  }

  String issuerOptions() {
    StringBuilder options = new StringBuilder();
    for (String issuer : tally.issuers()) {
      option(options, String.valueOf(issuers.get(issuer)), issuer);
    }
    return options.toString();
  }

  String yearOptions() {
    StringBuilder options = new StringBuilder();
    tally.years().forEach(year -> option(options, year.toString(), year.toString()));
    return options.toString();
  }

  String codeOptions() {
    StringBuilder options = new StringBuilder();
    for (Tally.CodeCount count : tally.codes()) {
      option(options, count.code(), count.code() + " " + count.title(messages));
    }
    return options.toString();
  }

  private static void option(StringBuilder options, String value, String text) {
    options
        .append("<option value=\"")
        .append(Html.text(value))
        .append("\">")
        .append(Html.text(text.strip()))
        .append("</option>");
  }
}
