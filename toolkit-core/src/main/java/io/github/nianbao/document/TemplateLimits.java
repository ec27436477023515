package io.github.nianbao.document;

import java.time.Duration;

/**
 * What a template may use up before it is stopped.
 *
 * @param characters most characters of output
 * @param time longest time for one document
 */
public record TemplateLimits(int characters, Duration time) {
  /** Enough for some thousand pages of prose; a usual report takes 40 000 characters and 2 ms. */
  public static final TemplateLimits USUAL = new TemplateLimits(16_000_000, Duration.ofSeconds(20));
}
