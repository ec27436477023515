package io.github.nianbao.cli;

import io.github.nianbao.batch.JavaCommand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the program in process, on a machine without any type face of its own. */
record Terminal(String in, Map<String, String> environment, Locale locale, boolean person) {
  static final Path EXAMPLES = Path.of("../templates/examples");

  /**
   * What a run left behind.
   *
   * @param code exit code
   * @param data standard output
   * @param err standard error
   */
  record Run(int code, ByteArrayOutputStream data, String err) {
    byte[] bytes() {
      return data.toByteArray();
    }

    String out() {
      return data.toString(StandardCharsets.UTF_8);
    }
  }

  private static final JavaCommand JAVA =
      JavaCommand.of(
          Path.of(System.getProperty("java.home")),
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
              .map(Path::of)
              .toList());

  /** An English user's pipe with nothing in it. */
  static final Terminal ENGLISH = new Terminal("", Map.of(), Locale.ENGLISH, false);

  static final Terminal CHINESE = ENGLISH.in(Locale.CHINA);

  Terminal in(Locale other) {
    return new Terminal(in, environment, other, person);
  }

  Terminal with(String variable, String value) {
    return new Terminal(in, Map.of(variable, value), locale, person);
  }

  Terminal typing(String input) {
    return new Terminal(input, environment, locale, person);
  }

  Terminal withPerson() {
    return new Terminal(in, environment, locale, true);
  }

  Run run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            List.of(),
            locale,
            person,
            JAVA);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = new Program(surroundings).run(words);
    return new Run(code, out, err.toString(StandardCharsets.UTF_8));
  }

  /** The names of the files below a folder, sorted; none where it is missing. */
  static List<String> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
