package io.github.nianbao.cli;

import io.github.nianbao.io.OutputFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hands texts out as files and says so. */
final class Delivery {
  private Delivery() {}

  /**
   * Writes files together.
   *
   * @param texts the texts by target
   */
  static void write(Map<Path, String> texts, Console console) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    texts.forEach((target, text) -> contents.put(target, text.getBytes(StandardCharsets.UTF_8)));
    OutputFiles.of(contents)
        .write()
        .forEach(file -> console.note("written", Map.of("file", file.toString())));
  }
}
