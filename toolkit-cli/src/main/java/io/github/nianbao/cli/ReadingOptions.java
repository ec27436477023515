package io.github.nianbao.cli;

import io.github.nianbao.SourceReading;
import io.github.nianbao.read.source.Carrier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that read documents. */
final class ReadingOptions {
  @Option(names = "--script", paramLabel = "keep|simplified", descriptionKey = "reading.script")
  private Characters script = Characters.KEEP;

  @Option(names = "--ignore-embedded", descriptionKey = "reading.ignore-embedded")
  private boolean ignoreEmbedded;

  /** What becomes of traditional characters. */
  enum Characters {
    KEEP,
    SIMPLIFIED
  }

  /** How to read; a null carrier is told from the source. */
  SourceReading how(@Nullable Carrier carrier, boolean strict) {
    return new SourceReading(carrier, script == Characters.SIMPLIFIED, strict, ignoreEmbedded);
  }
}
