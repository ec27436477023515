package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.io.ContentHash;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a result depends on beside its input, as one short text: the version, the recipe, the
 * language, the content of the user's folders, and the machine's type faces by name and size.
 */
final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  static String of(Setup setup) {
    Settings settings = setup.settings();
    StringBuilder text = new StringBuilder(SetupJson.write(setup.recipe()));
    text.append('\n').append(settings.language().id()).append('\n');
    content(settings.formFolder(), text);
    content(settings.templateFolder(), text);
    if (setup.recipe().rendition().formats().contains(Format.PDF)) {
      sizes(settings.fontFolder(), text);
      settings.systemFonts().forEach(folder -> sizes(folder, text));
    }
    String version = Nianbao.version();
    return version + "/" + ContentHash.of(text.toString()).substring(0, LENGTH);
  }

  /** How a file is described. */
  private interface Description {
    String of(Path file) throws IOException;
  }

  private static void content(@Nullable Path folder, StringBuilder text) {
    describe(folder, text, ContentHash::of);
  }

  private static void sizes(@Nullable Path folder, StringBuilder text) {
    describe(folder, text, file -> Long.toString(Files.size(file)));
  }

  private static void describe(@Nullable Path folder, StringBuilder text, Description how) {
    text.append("--\n");
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        text.append(folder.relativize(file)).append(' ').append(how.of(file)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
