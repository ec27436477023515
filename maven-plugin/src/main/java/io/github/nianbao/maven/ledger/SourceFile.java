package io.github.nianbao.maven.ledger;

import java.nio.file.Path;

/**
 * A file that something is made of.
 *
 * @param name its path below the folder it was found in, with {@code /}; stays the same when the
 *     project moves
 * @param path where it lies
 */
public record SourceFile(String name, Path path) {

  /** The name without the extension: where its outputs go, below their folder. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }
}
