package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of commands that know forms but print nothing. */
final class FormOption {
  @Option(names = "--form", paramLabel = "DIR", descriptionKey = "look.form")
  private @Nullable Path form;

  @Nullable Path folder() {
    return form;
  }

  Nianbao nianbao(Console console) {
    return Nianbao.create(new Settings(console.wording().language(), form, null, null, List.of()));
  }
}
