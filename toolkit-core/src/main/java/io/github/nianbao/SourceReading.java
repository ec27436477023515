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
 * @param ignoreEmbedded whether only what the source shows is read, even where it carries the data
 *     it was made from
 */
public record SourceReading(
    @Nullable Carrier carrier, boolean simplified, boolean strict, boolean ignoreEmbedded) {
  /** Any kind of source, as printed, doubts as warnings, the data it carries used. */
  public static final SourceReading USUAL = new SourceReading(null, false, false, false);

  /** The same, using the data that a source carries. */
  public SourceReading(@Nullable Carrier carrier, boolean simplified, boolean strict) {
    this(carrier, simplified, strict, false);
  }
}
