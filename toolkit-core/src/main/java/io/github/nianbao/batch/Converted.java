package io.github.nianbao.batch;

import io.github.nianbao.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input: a line of {@code manifest.jsonl}. Immutable.
 *
 * @param input the input
 * @param result how it ended, and what is known of the report
 * @param outputs files written, the report first
 * @param stamp what it was made with
 */
public record Converted(Input input, Result result, List<Output> outputs, Stamp stamp) {
  public Converted {
    outputs = List.copyOf(outputs);
  }

  /** The same with another stamp. */
  Converted with(Stamp other) {
    return new Converted(input, result, outputs, other);
  }

  /**
   * An input.
   *
   * @param source its path as the user gave it, or below the folder that the user gave; parts
   *     joined by {@code /}
   * @param sha256 hash of its content, or null where it was not or could not be read
   */
  public record Input(String source, @Nullable String sha256) {}

  /**
   * How it ended.
   *
   * @param ending how
   * @param issuer name of the issuing body, or null
   * @param year reporting year, or null
   * @param counts findings of the report, or of {@code reasons} where there is none
   * @param reasons where there is no report: why; else empty, the findings are in the report
   */
  public record Result(
      Ending ending,
      @Nullable String issuer,
      @Nullable Integer year,
      Counts counts,
      List<Finding> reasons) {
    public Result {
      reasons = List.copyOf(reasons);
    }

    /** No report, and why. */
    static Result without(Ending ending, Finding reason) {
      return without(ending, List.of(reason));
    }

    /** No report, and why. */
    static Result without(Ending ending, List<Finding> reasons) {
      return new Result(ending, null, null, Counts.of(reasons), reasons);
    }
  }

  /**
   * A file written.
   *
   * @param file its path below the output folder, parts joined by {@code /}
   * @param sha256 hash of its content
   */
  public record Output(String file, String sha256) {}

  /**
   * What it was made with.
   *
   * @param made version and hash of all settings
   * @param previous hash of the input with the same issuer's report of the year before, with which
   *     it was compared; null for none
   * @param seconds how long it took, by the clock
   */
  public record Stamp(String made, @Nullable String previous, double seconds) {
    Stamp after(@Nullable String compared, double more) {
      return new Stamp(made, compared, seconds + more);
    }
  }
}
