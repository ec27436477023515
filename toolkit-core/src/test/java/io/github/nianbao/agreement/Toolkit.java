package io.github.nianbao.agreement;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The toolkit as tests use it, and the example reports. */
final class Toolkit {
  /** On a machine without any type face. */
  static final Nianbao BARE = Nianbao.create(Settings.of(Language.EN, List.of()));

  /** With the faces of this machine. */
  static final Nianbao SYSTEM =
      Nianbao.create(Settings.of(Language.EN, List.of(Path.of("/usr/share/fonts"))));

  private Toolkit() {}

  static Map<Format, byte[]> render(Report report) {
    return BARE.render(report, Rendition.of(Format.PDF, Format.DOCX, Format.HTML));
  }

  /**
   * An example report that comes with the templates.
   *
   * @param name name of its file, or {@code migrated}: that of 2019 in the form of 2021, its annex
   *     behind the signature
   */
  static Report example(String name) {
    if (name.equals("migrated")) {
      return BARE.migrate(example("2019"), "2021", false);
    }
    String resource = "/io/github/nianbao/templates/examples/" + name + ".json";
    try (InputStream stream = Toolkit.class.getResourceAsStream(resource)) {
      return BARE.read(name + ".json", stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
