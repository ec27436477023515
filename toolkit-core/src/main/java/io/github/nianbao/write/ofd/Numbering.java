package io.github.nianbao.write.ofd;

/** Gives the objects of one document their numbers, each once, from 1. Used by one thread. */
final class Numbering {
  private long last;

  long next() {
    return ++last;
  }

  /** The greatest number given; 0 for none. */
  long greatest() {
    return last;
  }
}
