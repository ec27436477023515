package io.github.nianbao.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site as it was built. */
final class BuiltSite {
  static final Path FOLDER = Path.of("target/site").toAbsolutePath().normalize();

  private BuiltSite() {}

  /** Paths of all pages, sample documents left out: those have tests of their own. */
  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString())
          .filter(path -> path.endsWith(".html") && !path.startsWith("samples"))
          .sorted()
          .toList();
    }
  }

  static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(FOLDER.resolve(path)));
  }
}
