package io.github.nianbao.read.corpus;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How the reports of the corpus are set: a folder with layout.properties, style.css for pages, and
 * labels.properties with labels as this layout prints them.
 *
 * @param name name of the folder
 * @param settings what layout.properties says
 * @param style its style sheet, empty where it has none
 * @param labels printed label by the label of the form
 */
record Layout(String name, Properties settings, String style, Map<String, String> labels) {
  static Layout of(Path folder) {
    try {
      Map<String, String> labels = new TreeMap<>();
      properties(folder.resolve("labels.properties"))
          .forEach((from, to) -> labels.put((String) from, (String) to));
      Path style = folder.resolve("style.css");
      return new Layout(
          folder.getFileName().toString(),
          properties(folder.resolve("layout.properties")),
          Files.exists(style) ? Files.readString(style) : "",
          labels);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    return properties;
  }

  /** The program that makes the files: {@code chromium} or {@code libreoffice}. */
  String producer() {
    return settings.getProperty("producer");
  }

  /** Kinds of files to make. */
  List<String> carriers() {
    return List.of(settings.getProperty("carriers", "pdf").split(","));
  }

  boolean is(String setting) {
    return Boolean.parseBoolean(settings.getProperty(setting, "false"));
  }

  String text(String setting) {
    return settings.getProperty(setting, "");
  }

  /** A label as this layout prints it. */
  String label(String label) {
    return labels.getOrDefault(label, label);
  }
}
