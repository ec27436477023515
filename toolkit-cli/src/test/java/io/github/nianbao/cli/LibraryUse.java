package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The use of the library that the README shows. */
final class LibraryUse {
  private LibraryUse() {}

  static void render(Path json, Path pdf) throws IOException {
    // README begins
    Settings settings = Settings.of(Language.ZH, List.of(Path.of("/usr/share/fonts")));
    Nianbao nianbao = Nianbao.create(settings);
    Report report = nianbao.read(json.toString(), Files.readAllBytes(json));
    nianbao.check(report).forEach(finding -> System.err.println(finding.message()));
    Files.write(pdf, nianbao.render(report, Rendition.of(Format.PDF)).get(Format.PDF));
    // README ends
  }
}
