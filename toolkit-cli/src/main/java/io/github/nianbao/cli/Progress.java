package io.github.nianbao.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar with the time that remains, on a terminal only and only where work is long. */
final class Progress implements AutoCloseable {
  /** Fewer reports are done before a bar could be read. */
  private static final int WORTH_A_BAR = 10;

  /** Fits every terminal; asking for its true width would load a terminal library. */
  private static final int WIDTH = 78;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(Console console, int total) {
    if (console.quiet() || !console.surroundings().terminal() || total < WORTH_A_BAR) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(total)
            .setTaskName("nianbao")
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.surroundings().err(), WIDTH))
            .clearDisplayOnFinish()
            .build());
  }

  /** One more input is done. */
  void step() {
    if (bar != null) {
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
