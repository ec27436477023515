package io.github.nianbao.cli;

import io.github.nianbao.finding.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command, before or after its name. */
final class CommonOptions {
  /**
   * Obeyed by {@link Program} before the command line is parsed, since usage texts depend on it.
   */
  @SuppressWarnings("unused")
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "common.lang",
      scope = ScopeType.INHERIT)
  private @Nullable Language lang;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "common.quiet",
      scope = ScopeType.INHERIT)
  private boolean quiet;

  @Option(names = "--trace", descriptionKey = "common.trace", scope = ScopeType.INHERIT)
  private boolean trace;

  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "common.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  boolean quiet() {
    return quiet;
  }

  boolean trace() {
    return trace;
  }
}
