package io.github.nianbao.batch;

import io.github.nianbao.batch.WorkerLost.Cause;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A worker in a process of its own, which is killed when its time is up. */
final class ProcessWorker implements Worker {
  /** How long a process may take to be ready for work. */
  private static final Duration START = Duration.ofMinutes(2);

  /** How a Java process ends that ran out of memory: ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final InputStream answers;
  private final OutputStream tasks;
  private final Trace trace;
  private final ScheduledThreadPoolExecutor clock;

  private ProcessWorker(Process process) {
    this.process = process;
    this.answers = new BufferedInputStream(process.getInputStream());
    this.tasks = process.getOutputStream();
    this.trace = new Trace(process.getErrorStream());
    this.clock = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "worker-clock"));
    trace.thread.start();
  }

  /**
   * A worker that is ready for work.
   *
   * @throws IOException when it does not get ready
   */
  static ProcessWorker of(Process process, Setup setup) throws IOException {
    ProcessWorker worker = new ProcessWorker(process);
    try {
      byte[] message = SetupJson.write(setup).getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(worker.ask(message, START), WorkerProcess.READY)) {
        throw new WorkerLost(Cause.CRASH, "");
      }
      return worker;
    } catch (WorkerLost e) {
      worker.close();
      throw new IOException("A worker could not be started. " + e.trace(), e);
    }
  }

  @Override
  public Product work(Task task, Duration limit) throws WorkerLost {
    byte[] answer = ask(Wire.task(task), limit);
    try {
      return Wire.product(answer);
    } catch (IOException e) {
      close();
      throw lost(new AtomicBoolean());
    }
  }

  private byte[] ask(byte[] message, Duration limit) throws WorkerLost {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      Frames.write(tasks, message);
      return Frames.read(answers);
    } catch (IOException e) {
      throw lost(late);
    } finally {
      alarm.cancel(false);
    }
  }

  private WorkerLost lost(AtomicBoolean late) {
    int code = end();
    Cause cause = late.get() ? Cause.TIMEOUT : code == OUT_OF_MEMORY ? Cause.MEMORY : Cause.CRASH;
    close();
    return new WorkerLost(cause, trace.last());
  }

  /** The exit code of a process that has ended or does so now; -1 of one that had to be killed. */
  private int end() {
    try {
      // A process that is ending has closed its pipes before its exit code is there.
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        trace.thread.join(TimeUnit.SECONDS.toMillis(1));
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return -1;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    clock.shutdownNow();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** The end of what a process prints on its standard error. */
  private static final class Trace {
    private static final int KEPT = 2_000;

    private final InputStream stream;
    private final Thread thread = daemon(this::drain, "worker-trace");
    private byte[] kept = {};

    Trace(InputStream stream) {
      this.stream = stream;
    }

    private void drain() {
      byte[] step = new byte[KEPT];
      try (stream) {
        for (int read = stream.read(step); read >= 0; read = stream.read(step)) {
          keep(step, read);
        }
      } catch (IOException e) {
        keep(step, 0);
      }
    }

    private synchronized void keep(byte[] step, int length) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(kept);
      all.write(step, 0, length);
      byte[] bytes = all.toByteArray();
      kept = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - KEPT), bytes.length);
    }

    synchronized String last() {
      return new String(kept, StandardCharsets.UTF_8).strip();
    }
  }
}
