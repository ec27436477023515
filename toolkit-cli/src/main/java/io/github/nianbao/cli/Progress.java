package io.github.nianbao.cli;

import io.github.nianbao.batch.Outcome;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar with the time that remains, on a terminal only and only where work is long. */
final class Progress implements AutoCloseable {
  /** Fewer reports are done before a bar could be read. */
  private static final int WORTH_A_BAR = 10;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(Console console, int total, boolean quiet) {
    if (quiet || !console.terminal() || total < WORTH_A_BAR) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(total)
            .setTaskName("nianbao")
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .build());
  }

  /** One more input is done. */
  void step(Outcome outcome) {
    if (bar != null) {
      bar.setExtraMessage(outcome.input().getFileName().toString());
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
