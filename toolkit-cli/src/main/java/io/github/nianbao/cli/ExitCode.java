package io.github.nianbao.cli;

/** How the program ends; scripts rely on these numbers. */
enum ExitCode {
  /** All is well. */
  FINE(0),
  /** A fault of ours. */
  FAULT(1),
  /** The command line is wrong. */
  USAGE(2),
  /** The input is invalid, or findings reach {@code --fail-on}. */
  INVALID(3),
  /** Some of several inputs failed. */
  SOME_FAILED(4),
  /** All of several inputs failed. */
  ALL_FAILED(5),
  /** The output cannot be written. */
  UNWRITABLE(6),
  /** A limit or time-out. */
  LIMIT(7),
  /** Interrupted by the user. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number handed to the system. */
  int number() {
    return number;
  }
}
