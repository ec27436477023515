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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * The files meant: folders are replaced by the report files in them, sorted.
   *
   * @throws FindingsException when a folder cannot be listed or holds none
   */
  List<Path> expand(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(reports(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private List<Path> reports(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> reports =
          entries
              .filter(Files::isRegularFile)
              .filter(file -> name(file).endsWith(EXTENSION))
              .filter(file -> !name(file).endsWith(".schema" + EXTENSION))
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
          ? InputFiles.read(console.in(), ReportReader.DEFAULT_LIMIT)
          : InputFiles.read(input, ReportReader.DEFAULT_LIMIT);
    } catch (NoSuchFileException e) {
      throw complaint(input, "I-FILE.missing");
    } catch (IOException e) {
      throw complaint(input, "I-FILE.unreadable");
    }
  }

  /** The name of an input's outputs: its file name without {@code .json}. */
  static String stem(Path input) {
    if (input.equals(STANDARD)) {
      return "report";
    }
    String name = name(input);
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private FindingsException complaint(Path input, String key) {
    Messages messages = Messages.in(console.wording().language());
    Finding finding = messages.error(key, null, Map.of("file", input.toString()));
    return new FindingsException(finding.at(Source.file(input.toString())));
  }
}
