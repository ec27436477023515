package io.github.nianbao.roundtrip;

import java.util.stream.LongStream;

/**
 * How many of the 2,000 random reports a build takes: a few by default, {@code
 * -Dnianbao.random=2000} all. Always the same ones.
 */
public final class Share {
  private Share() {}

  /** The seeds of the reports to take. */
  public static LongStream seeds(int usual, int most) {
    int wanted = Integer.getInteger("nianbao.random", usual);
    return LongStream.range(0, Math.min(wanted, most));
  }
}
