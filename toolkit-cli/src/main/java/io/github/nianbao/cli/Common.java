package io.github.nianbao.cli;

import io.github.nianbao.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command. */
final class Common {
  /** Read by {@link Program} before the command line is parsed, since usage texts depend on it. */
  @SuppressWarnings("unused")
  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "common.lang")
  private @Nullable String lang;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "common.quiet")
  private boolean quiet;

  @Option(names = "--trace", descriptionKey = "common.trace")
  private boolean trace;

  @Option(names = "--form", paramLabel = "DIR", descriptionKey = "common.form")
  private @Nullable Path form;

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "common.templates")
  private @Nullable Path templates;

  @Option(names = "--fonts", paramLabel = "DIR", descriptionKey = "common.fonts")
  private @Nullable Path fonts;

  boolean trace() {
    return trace;
  }

  boolean quiet() {
    return quiet;
  }

  Settings settings(Console console) {
    return new Settings(
        console.wording().language(), form, templates, fonts, console.fontFolders());
  }
}
