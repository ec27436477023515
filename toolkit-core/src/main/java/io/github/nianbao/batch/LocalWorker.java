package io.github.nianbao.batch;

import java.time.Duration;

/** A worker in this process: no limit of time holds. */
final class LocalWorker implements Worker {
  private final Craft craft;

  LocalWorker(Setup setup) {
    this.craft = new Craft(setup);
  }

  @Override
  public Product work(Task task, Duration limit) {
    return craft.make(task);
  }

  @Override
  public void close() {
    // Nothing outlives the work.
  }
}
