package io.github.nianbao.batch;

import java.time.Duration;

/**
 * How much is done at a time, and for how long.
 *
 * @param jobs inputs converted at the same time, at least 1
 * @param limit the longest that one input may take, by the clock; more than zero
 */
public record Pace(int jobs, Duration limit) {
  /** Long enough for the largest real report on a busy machine, ten times over. */
  private static final Duration USUAL = Duration.ofMinutes(2);

  public Pace {
    if (jobs < 1 || limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("At least one job, and some time for it");
    }
  }

  /** So many jobs, two minutes for each input. */
  public static Pace of(int jobs) {
    return new Pace(jobs, USUAL);
  }
}
