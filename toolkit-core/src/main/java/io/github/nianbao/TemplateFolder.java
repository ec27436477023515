package io.github.nianbao;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.StyleFile;
import io.github.nianbao.style.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's template and style lie.
 *
 * @param path the folder, or null for the built-in ones
 */
record TemplateFolder(@Nullable Path path) {
  private static final String STYLE = "style.json";

  /** The template folder of the settings, else the folder of the user's own form. */
  static TemplateFolder of(Settings settings) {
    Path templates = settings.templateFolder();
    return new TemplateFolder(templates == null ? settings.formFolder() : templates);
  }

  /**
   * The style in the folder, else the built-in one.
   *
   * @throws FindingsException with every complaint when the style is wrong
   */
  Style style(Messages messages) {
    Path file = path == null ? null : path.resolve(STYLE);
    if (file == null || !Files.exists(file)) {
      return StyleFile.builtIn();
    }
    try {
      return new StyleFile(messages).read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      Finding unreadable = messages.error("S-FILE.message", null, Map.of("file", file.toString()));
      throw new FindingsException(unreadable.at(Source.file(file.toString())));
    }
  }
}
