package io.github.nianbao.batch;

import io.github.nianbao.batch.WorkerLost.Cause;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * One worker after the other: a lost one is replaced, and its loss becomes the product of the task.
 * Used by one thread at a time, but let go by any.
 */
final class Hand implements AutoCloseable {
  /** A worker may be killed while it starts, as at work; where all are, none can be started. */
  private static final int STARTS = 3;

  private final Workers workers;
  private final Setup setup;
  private final Pace pace;
  private final Messages messages;
  private @Nullable Worker worker;
  private boolean closed;

  Hand(Workers workers, Setup setup, Pace pace) {
    this.workers = workers;
    this.setup = setup;
    this.pace = pace;
    this.messages = Messages.in(setup.settings().language());
  }

  /**
   * Does a task. One that a worker crashed at is tried once more with a fresh one: the fault may
   * have been that of an earlier task.
   *
   * @param name the input's name, for messages
   * @throws CancellationException when this hand was let go
   * @throws UncheckedIOException when no worker can be started
   */
  Product work(Task task, String name) {
    boolean again = false;
    while (true) {
      try {
        return worker().work(task, pace.limit());
      } catch (WorkerLost e) {
        drop();
        if (e.why() != Cause.CRASH || again) {
          return Product.without(lost(e, name));
        }
        again = true;
      }
    }
  }

  private Converted.Result lost(WorkerLost loss, String name) {
    return switch (loss.why()) {
      case TIMEOUT ->
          reason(
              Ending.TIMEOUT,
              "C-TIMEOUT.message",
              name,
              Map.of("file", name, "seconds", Double.toString(pace.limit().toMillis() / 1000.0)));
      case MEMORY -> reason(Ending.FAILED, "C-MEMORY.message", name, Map.of("file", name));
      case CRASH ->
          reason(
              Ending.FAILED,
              "C-CRASH.message",
              name,
              Map.of("file", name, "trace", loss.trace().lines().findFirst().orElse("")));
    };
  }

  private Converted.Result reason(
      Ending ending, String key, String name, Map<String, String> values) {
    Finding reason = messages.error(key, null, values).at(Source.file(name));
    return Converted.Result.without(ending, reason);
  }

  private Worker worker() {
    Worker known = current();
    if (known != null) {
      return known;
    }
    for (int left = STARTS - 1; true; left--) {
      try {
        return keep(workers.start(setup));
      } catch (IOException e) {
        current();
        if (left == 0) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private synchronized @Nullable Worker current() {
    if (closed) {
      throw new CancellationException("Interrupted while converting");
    }
    return worker;
  }

  private synchronized Worker keep(Worker started) {
    if (closed) {
      started.close();
      throw new CancellationException("Interrupted while converting");
    }
    worker = started;
    return started;
  }

  private synchronized void drop() {
    current();
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }

  /** Ends the worker, whatever it is doing, and takes no more tasks. */
  @Override
  public synchronized void close() {
    closed = true;
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }
}
