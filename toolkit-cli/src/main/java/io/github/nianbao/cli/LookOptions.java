package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that decide what documents look like. */
final class LookOptions {
  @Mixin private FormOption form;

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "look.templates")
  private @Nullable Path templates;

  @Option(names = "--fonts", paramLabel = "DIR", descriptionKey = "look.fonts")
  private @Nullable Path fonts;

  Nianbao nianbao(Console console) {
    return Nianbao.create(settings(console));
  }

  Settings settings(Console console) {
    return new Settings(
        console.wording().language(),
        form.folder(),
        templates,
        fonts,
        console.surroundings().fontFolders());
  }
}
