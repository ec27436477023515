package io.github.nianbao.cli;

import io.github.nianbao.io.OutputFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text handed out: to a file, or to standard output. */
final class Deliveries {
  private final Console console;
  private final boolean quiet;

  Deliveries(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /**
   * Hands out a text.
   *
   * @param target a file, or null or {@code -} for standard output
   */
  void deliver(@Nullable Path target, String text) {
    if (target == null || target.equals(Inputs.STANDARD)) {
      console.out().print(text);
      console.out().flush();
      return;
    }
    OutputFiles.of(target, text.getBytes(StandardCharsets.UTF_8)).write();
    if (!quiet) {
      console.say("render.written", Map.of("file", target.toString()));
    }
  }
}
