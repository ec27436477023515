package io.github.nianbao.batch;

import java.nio.file.Path;

/** One piece of work for a worker. */
sealed interface Task {
  /** The file that is worked on, absolute. */
  Path file();

  /**
   * To read, migrate, check and render an input.
   *
   * @param file where it lies
   * @param source its name in messages
   * @param sha256 hash of the content meant; with any other it is refused
   */
  record Convert(Path file, String source, String sha256) implements Task {}

  /**
   * To compare a report that was made with that of the year before.
   *
   * @param file its JSON, as this toolkit wrote it
   * @param previous that of the year before, likewise
   */
  record Compare(Path file, Path previous) implements Task {}
}
