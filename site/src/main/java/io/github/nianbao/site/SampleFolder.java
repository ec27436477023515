package io.github.nianbao.site;

import io.github.nianbao.Nianbao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The samples of a folder: reports, and the documents beside them. */
final class SampleFolder {
  private static final List<String> FORMATS = List.of("pdf", "docx", "html", "ofd", "json");

  private SampleFolder() {}

  /** What is there, by name; pictures of the pages are drawn beside the documents. */
  static Map<String, Samples.Sample> in(Path folder, Nianbao nianbao) throws IOException {
    Map<String, Samples.Sample> samples = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path json : files) {
      String name = json.getFileName().toString().replace(".json", "");
      List<String> formats = new ArrayList<>(FORMATS);
      formats.removeIf(format -> !Files.exists(folder.resolve(name + "." + format)));
      samples.put(
          name,
          new Samples.Sample(
              nianbao.read(json.toString(), Files.readAllBytes(json)),
              formats,
              PagePictures.of(folder.resolve(name + ".pdf"))));
    }
    return samples;
  }
}
