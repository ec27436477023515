package io.github.nianbao.cli;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a long work gets on and how long it will still take: a bar on a terminal, elsewhere a
 * line now and then, and nothing to those who asked for quiet. Told by one thread at a time.
 */
final class Progress implements AutoCloseable {
  /** Fewer reports are done before a bar could be read. */
  private static final int WORTH_A_BAR = 10;

  /** Fits every terminal; asking for its true width would load a terminal library. */
  private static final int WIDTH = 78;

  /** From one line in a log to the next. */
  private static final Duration BETWEEN = Duration.ofSeconds(30);

  private final Console console;
  private final Headway headway;
  private final @Nullable ProgressBar bar;
  private Duration next = BETWEEN;

  private Progress(Console console, Headway headway) {
    this.console = console;
    this.headway = headway;
    boolean shown = !console.quiet() && console.surroundings().terminal();
    this.bar = shown && headway.total() >= WORTH_A_BAR ? bar() : null;
  }

  static Progress of(Console console, int total) {
    return of(console, total, System::nanoTime);
  }

  static Progress of(Console console, int total, LongSupplier clock) {
    return new Progress(console, new Headway(total, clock));
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setInitialMax(headway.total())
        .setTaskName("nianbao")
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(console.surroundings().err(), WIDTH))
        .setEtaFunction(state -> headway.remaining())
        .clearDisplayOnFinish()
        .build();
  }

  /** One more input is done. */
  void step() {
    step(false);
  }

  /** One more input was done by an earlier run. */
  void keep() {
    step(true);
  }

  private void step(boolean earlier) {
    headway.step(earlier);
    if (bar != null) {
      bar.step();
    } else if (!console.surroundings().terminal() && headway.elapsed().compareTo(next) >= 0) {
      next = headway.elapsed().plus(BETWEEN);
      headway.remaining().ifPresent(this::log);
    }
  }

  private void log(Duration remaining) {
    console.note(
        "progress",
        Map.of(
            "done", Integer.toString(headway.done()),
            "total", Integer.toString(headway.total()),
            "minutes", Long.toString(remaining.plusMinutes(1).minusNanos(1).toMinutes())));
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
