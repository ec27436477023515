package io.github.nianbao.foreign;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs on this machine. */
final class Programs {
  private Programs() {}

  /** The first of these names that is on the PATH. */
  static Optional<Path> find(String... names) {
    String path = System.getenv("PATH");
    return Stream.of(names)
        .flatMap(
            name ->
                path == null
                    ? Stream.empty()
                    : Stream.of(path.split(File.pathSeparator, -1)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
