package io.github.nianbao.maven;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Says now and then how far long work has come; nothing of work that is soon done. */
final class Progress {
  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(5);

  private final int all;
  private final BuildLog log;
  private final LongSupplier nanos;
  private int done;
  private long last;

  Progress(int all, BuildLog log) {
    this(all, log, System::nanoTime);
  }

  Progress(int all, BuildLog log, LongSupplier nanos) {
    this.all = all;
    this.log = log;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  /** One more is done. Called by one thread at a time. */
  void step() {
    done++;
    long now = nanos.getAsLong();
    if (done < all && now - last >= INTERVAL) {
      log.count("progress", done, all);
      last = now;
    }
  }
}
