package io.github.nianbao.cli;

import io.github.nianbao.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands that a page of the documentation shows, run as a reader would type them into a
 * terminal that stands in some folder.
 *
 * @param folder the folder
 */
record CommandLines(Path folder) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern EXIT = Pattern.compile("\\s+# (?:exit code|退出码) (\\d+)$");
  private static final Pattern PROGRAM =
      Pattern.compile("(?:^|&& )(?:java -jar \\S*)?nianbao(?:\\.jar)? (.*)$");

  /**
   * A line of a shell block.
   *
   * @param text as it stands there, without the comment
   * @param exit the exit code the page promises
   */
  record Line(String text, int exit) {
    /** What follows the name of the program; empty for a line that calls other programs alone. */
    Optional<String> words() {
      return PROGRAM.matcher(text).results().map(program -> program.group(1)).findFirst();
    }
  }

  /** All lines of the shell blocks of a page. */
  static List<Line> of(String page) {
    List<Line> lines = new ArrayList<>();
    BLOCK
        .matcher(page)
        .results()
        .flatMap(block -> block.group(1).lines())
        .forEach(
            line -> {
              Matcher exit = EXIT.matcher(line);
              int code = exit.find() ? Integer.parseInt(exit.group(1)) : 0;
              lines.add(new Line(exit.replaceAll("").strip(), code));
            });
    return lines;
  }

  /** Runs the program as a line says; {@code > FILE} at its end works. */
  Terminal.Run run(Line line) throws IOException {
    String[] parts = line.words().orElseThrow().split(" > ", 2);
    Terminal.Run run = Terminal.ENGLISH.run(inFolder(parts[0].split(" ", -1)));
    if (parts.length > 1) {
      Files.write(folder.resolve(parts[1]), run.bytes());
    }
    return run;
  }

  /** Words that name a file or folder are looked up in the folder; the program knows which. */
  private Object[] inFolder(String... words) {
    CommandSpec spec = Manual.in(Language.EN).getSubcommands().get(words[0]).getCommandSpec();
    boolean files = spec.positionalParameters().stream().anyMatch(CommandLines::isFile);
    Object[] resolved = words.clone();
    OptionSpec wanting = null;
    for (int i = 1; i < words.length; i++) {
      OptionSpec option = words[i].startsWith("-") ? spec.findOption(words[i]) : null;
      boolean file = wanting == null ? files : isFile(wanting);
      if (option == null && file && !words[i].startsWith("-")) {
        resolved[i] = folder.resolve(words[i]).toString();
      }
      wanting = option != null && option.arity().max() > 0 ? option : null;
    }
    return resolved;
  }

  private static boolean isFile(ArgSpec argument) {
    return List.of(argument.auxiliaryTypes()).contains(Path.class)
        || argument.type().equals(Path.class);
  }
}
