package io.github.nianbao.maven;

import java.io.File;
import java.util.List;

/**
 * Files below a folder, as {@code <directory>}, {@code <includes>} and {@code <excludes>} of the
 * configuration say, or a folder alone.
 */
public final class FileSet {
  private File directory;
  private List<String> includes = List.of();
  private List<String> excludes = List.of();

  /** Filled in by Maven. */
  public FileSet() {}

  /** Takes a folder alone, which is how a property or an element without children gives it. */
  public void set(File folder) {
    this.directory = folder;
  }

  /** The folder; null where the configuration names none. */
  File directory() {
    return directory;
  }

  List<String> includes() {
    return includes;
  }

  List<String> excludes() {
    return excludes;
  }
}
