package io.github.nianbao.cli;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.Carrier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sources named on the command line, each with the name of its report. */
final class SourceFiles {
  private final Console console;

  SourceFiles(Console console) {
    this.console = console;
  }

  /**
   * The files meant, folders replaced by the sources in them, each with the name of its output;
   * names that would clash are told apart by type, then by number.
   *
   * @throws FindingsException when a folder cannot be listed or holds none
   */
  Map<Path, String> named(List<Path> given) {
    List<Path> files = new ArrayList<>();
    given.forEach(path -> files.addAll(Files.isDirectory(path) ? sources(path) : List.of(path)));
    Map<Path, String> names = new LinkedHashMap<>();
    for (Path file : files) {
      boolean alone = files.stream().filter(other -> stem(other).equals(stem(file))).count() == 1;
      String name = alone ? stem(file) : stem(file) + "-" + extension(file);
      String unique = name;
      for (int i = 2; names.containsValue(unique); i++) {
        unique = name + "-" + i;
      }
      names.put(file, unique);
    }
    return names;
  }

  private List<Path> sources(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sources =
          entries
              .filter(Files::isRegularFile)
              .filter(file -> Carrier.named(extension(file)).isPresent())
              .sorted()
              .toList();
      if (sources.isEmpty()) {
        throw complaint(folder, "I-FILE.sources");
      }
      return sources;
    } catch (IOException e) {
      throw complaint(folder, "I-FILE.unreadable");
    }
  }

  private FindingsException complaint(Path input, String key) {
    Finding finding =
        console.wording().messages().error(key, null, Map.of("file", input.toString()));
    return new FindingsException(finding.at(Source.file(input.toString())));
  }

  /** A file's name without its extension; {@code report} for standard input. */
  static String stem(Path file) {
    if (file.equals(Inputs.STANDARD)) {
      return "report";
    }
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
