package io.github.nianbao.report;

import io.github.nianbao.finding.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from.
 *
 * @param status how it came here
 * @param from path in the report it comes from, or null
 * @param source place in the input, or null
 */
public record Provenance(Status status, @Nullable String from, @Nullable Source source) {

  /** How a figure came into a report. */
  public enum Status {
    READ("read"),
    CARRIED("carried"),
    CARRIED_WITH_CAUTION("carriedWithCaution"),
    INFERRED("inferred"),
    UNKNOWN("unknown");

    private final String id;

    Status(String id) {
      this.id = id;
    }

    /** The name as it stands in JSON. */
    public String id() {
      return id;
    }
  }
}
