package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.maven.ledger.Fingerprint;
import io.github.nianbao.write.Format;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Everything besides its data that a document depends on.
 *
 * @param formats formats to write
 * @param forms folder of the user's own form, or null
 * @param templates folder of the user's own template and style, or null
 * @param fonts folder of the user's own faces, or null
 * @param date time written into the documents, or null for the report's own
 */
record Look(
    Set<Format> formats,
    @Nullable File forms,
    @Nullable File templates,
    @Nullable File fonts,
    @Nullable OffsetDateTime date) {

  /**
   * The formats of a configuration.
   *
   * @throws MojoFailureException when there is none of that name
   */
  static Set<Format> formats(List<String> names, Wording wording) throws MojoFailureException {
    Choice<Format> choice = new Choice<>("formats", List.of(Format.values()), Format::id);
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : names.isEmpty() ? List.of("") : names) {
      formats.add(choice.named(name, wording));
    }
    return formats;
  }

  /** The toolkit for documents that look so. */
  Nianbao nianbao(Language language) {
    return Nianbao.create(settings(language));
  }

  Settings settings(Language language) {
    return new Settings(language, path(forms), path(templates), path(fonts), systemFonts());
  }

  Rendition rendition() {
    return new Rendition(formats, false, date, true);
  }

  /** Adds all of it to a fingerprint: contents of the user's folders, a listing of the faces. */
  void note(Fingerprint fingerprint) throws IOException {
    fingerprint.setting("formats", formats).setting("date", date);
    fingerprint.folder("forms", path(forms)).folder("templates", path(templates));
    fingerprint.folder("fonts", path(fonts));
    for (Path folder : systemFonts()) {
      fingerprint.listing("faces", folder);
    }
  }

  private static List<Path> systemFonts() {
    return FaceLibrary.systemFolders(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  private static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
