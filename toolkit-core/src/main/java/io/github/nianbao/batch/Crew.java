package io.github.nianbao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Several hands that share a list of things to do. Used by one thread. */
final class Crew implements AutoCloseable {
  /** What a hand that was let go needs at most to come to its end. */
  private static final int GRACE_SECONDS = 3;

  private final List<Hand> hands = new ArrayList<>();
  private final ExecutorService threads;

  Crew(Workers workers, Setup setup, Pace pace) {
    for (int i = 0; i < pace.jobs(); i++) {
      hands.add(new Hand(workers, setup, pace));
    }
    this.threads = Executors.newFixedThreadPool(pace.jobs());
  }

  /**
   * Has each thing done by some hand, in about this order.
   *
   * @throws CancellationException when the thread was interrupted; all workers have ended then
   */
  <T> void each(List<T> things, BiConsumer<T, Hand> work) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> shifts = new ArrayList<>();
    for (Hand hand : hands) {
      shifts.add(
          threads.submit(
              () -> {
                for (int i = next.getAndIncrement();
                    i < things.size();
                    i = next.getAndIncrement()) {
                  work.accept(things.get(i), hand);
                }
              }));
    }
    await(shifts, next, things.size());
  }

  private void await(List<Future<?>> shifts, AtomicInteger next, int size) {
    try {
      for (Future<?> shift : shifts) {
        shift.get();
      }
    } catch (InterruptedException e) {
      next.set(size);
      letGo();
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while converting");
    } catch (ExecutionException e) {
      next.set(size);
      letGo();
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void letGo() {
    hands.forEach(Hand::close);
    threads.shutdown();
    try {
      threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    hands.forEach(Hand::close);
    threads.shutdown();
  }
}
