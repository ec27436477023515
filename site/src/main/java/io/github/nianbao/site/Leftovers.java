package io.github.nianbao.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of the skin that no page uses any more. */
final class Leftovers {
  private static final List<String> FOLDERS = List.of("css", "js", "img", "images", "fonts");

  private Leftovers() {}

  static void remove(Path site) throws IOException {
    for (Path language : List.of(site, site.resolve("zh_CN"))) {
      for (String name : FOLDERS) {
        Path folder = language.resolve(name);
        if (Files.isDirectory(folder)) {
          remove(folder, Comparator.reverseOrder());
        }
      }
    }
  }

  private static void remove(Path folder, Comparator<Path> innermostFirst) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(innermostFirst).toList()) {
        Files.delete(file);
      }
    }
  }
}
