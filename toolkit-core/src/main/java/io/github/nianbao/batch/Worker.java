package io.github.nianbao.batch;

import java.time.Duration;

/** Does one task after the other. Used by one thread at a time, but closed by any. */
interface Worker extends AutoCloseable {
  /**
   * Does a task.
   *
   * @param limit how long it may take
   * @throws WorkerLost when it did not come to an end; this worker is then of no further use
   */
  Product work(Task task, Duration limit) throws WorkerLost;

  /** Ends this worker, whatever it is doing. */
  @Override
  void close();
}
