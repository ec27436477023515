package io.github.nianbao.cli;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.InputFiles;
import io.github.nianbao.report.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Report files named on the command line; {@code -} is standard input, a folder all its reports.
 */
final class Inputs {
  /** The name under which standard input is known. */
  static final Path STANDARD = Path.of("-");

  private static final String EXTENSION = ".json";
  private final Console console;

  Inputs(Console console) {
    this.console = console;
  }

  /**
   * The files meant, each once: folders are replaced by the report files in them, sorted.
   *
   * @throws FindingsException when a folder cannot be listed or holds none
   */
  List<Path> expand(List<Path> named) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(reports(path));
      } else {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }

  private List<Path> reports(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> reports =
          entries
              .filter(Files::isRegularFile)
              .filter(file -> endsWith(name(file), EXTENSION))
              .filter(file -> !endsWith(name(file), ".schema" + EXTENSION))
              .sorted()
              .toList();
      if (reports.isEmpty()) {
        throw complaint(folder, "I-FILE.none");
      }
      return reports;
    } catch (IOException e) {
      throw complaint(folder, "I-FILE.unreadable");
    }
  }

  /**
   * The content of an input.
   *
   * @throws FindingsException when it cannot be read
   */
  byte[] read(Path input) {
    try {
      return input.equals(STANDARD)
          ? InputFiles.read(console.surroundings().in(), ReportReader.DEFAULT_LIMIT)
          : InputFiles.read(input, ReportReader.DEFAULT_LIMIT);
    } catch (NoSuchFileException e) {
      throw complaint(input, "I-FILE.missing");
    } catch (IOException e) {
      throw complaint(input, "I-FILE.unreadable");
    }
  }

  /** Whether two names mean one file. */
  boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return one.equals(other);
    }
  }

  /** The name of an input's outputs: its file name without {@code .json}. */
  static String stem(Path input) {
    if (input.equals(STANDARD)) {
      return "report";
    }
    String name = name(input);
    return endsWith(name, EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }

  private static boolean endsWith(String name, String end) {
    int start = name.length() - end.length();
    return name.regionMatches(true, start, end, 0, end.length());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private FindingsException complaint(Path input, String key) {
    Messages messages = console.wording().messages();
    Finding finding = messages.error(key, null, Map.of("file", input.toString()));
    return new FindingsException(finding.at(Source.file(input.toString())));
  }
}
