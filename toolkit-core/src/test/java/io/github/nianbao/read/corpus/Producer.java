package io.github.nianbao.read.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that make documents. */
final class Producer {
  private static final int PATIENCE_SECONDS = 240;

  private final Path folder;

  /**
   * @param folder where their profiles and logs may lie
   */
  Producer(Path folder) {
    this.folder = folder;
  }

  static boolean isThere(String program) {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  /** Prints a page with Chromium. */
  void print(Path html, Path pdf, boolean headAndFoot) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.add("--user-data-dir=" + folder.resolve("chromium"));
    if (!headAndFoot) {
      command.add("--no-pdf-header-footer");
    }
    command.add("--print-to-pdf=" + pdf);
    command.add(html.toUri().toString());
    run(command);
  }

  /** Converts files with LibreOffice, all at once. */
  void convert(List<Path> files, String target, Path into) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("libreoffice").toUri(),
            "--headless",
            "--convert-to",
            target,
            "--outdir",
            into.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  private void run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log.txt").toFile())
              .start();
      try {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new IllegalStateException("Too slow: " + command);
        }
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
