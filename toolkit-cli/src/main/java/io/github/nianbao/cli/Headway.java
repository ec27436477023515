package io.github.nianbao.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How far a work of many like parts has got, and how long the rest will take if it goes on like
 * this. Parts that an earlier run did cost nothing, so they say nothing of the rest. Safe for use
 * by several threads.
 */
final class Headway {
  private final int total;
  private final LongSupplier clock;
  private final long start;
  private int done;
  private int kept;

  /**
   * @param total number of parts
   * @param clock nanoseconds since some time
   */
  Headway(int total, LongSupplier clock) {
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /**
   * One more part is done.
   *
   * @param earlier by an earlier run
   */
  synchronized void step(boolean earlier) {
    done++;
    kept += earlier ? 1 : 0;
  }

  synchronized int done() {
    return done;
  }

  int total() {
    return total;
  }

  /** Time since the beginning. */
  Duration elapsed() {
    return Duration.ofNanos(clock.getAsLong() - start);
  }

  /** Time to the end; empty until there is something to tell it by. */
  synchronized Optional<Duration> remaining() {
    return done == kept
        ? Optional.empty()
        : Optional.of(elapsed().multipliedBy(total - done).dividedBy(done - kept));
  }
}
