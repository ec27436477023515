package io.github.nianbao;

import io.github.nianbao.read.source.Carrier;
import org.jspecify.annotations.Nullable;

/**
 * How a source is read.
 *
 * @param carrier how it is stored, or null to find out
 * @param simplified whether prose and names are put into simplified script; otherwise they stay as
 *     printed
 * @param strict whether every doubt is an error
 */
public record SourceReading(@Nullable Carrier carrier, boolean simplified, boolean strict) {
  /** Any kind of source, as printed, doubts as warnings. */
  public static final SourceReading USUAL = new SourceReading(null, false, false);
}
