package io.github.nianbao.batch;

import java.io.Serial;

/** A worker that did not finish a task and is of no further use. */
final class WorkerLost extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Cause why;

  /** Why a worker was lost. */
  enum Cause {
    /** It took too long. */
    TIMEOUT,
    /** It ran out of memory. */
    MEMORY,
    /** Its process ended, or it answered with something that is no answer. */
    CRASH
  }

  /**
   * @param why why
   * @param trace what it said last, or an empty text
   */
  WorkerLost(Cause why, String trace) {
    super(trace);
    this.why = why;
  }

  Cause why() {
    return why;
  }

  /** What it said last, or an empty text. */
  String trace() {
    return getMessage() == null ? "" : getMessage();
  }
}
