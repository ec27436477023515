package io.github.nianbao.cli;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.io.OutputException;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: parses the command line, runs a command, turns what goes wrong into exit codes. */
public final class Program {
  private static final int USAGE_WIDTH = 100;

  private final Surroundings surroundings;

  Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Runs one command line.
   *
   * @return the exit code
   */
  public int run(String... args) {
    Wording wording = Wording.in(language(args));
    CommonOptions options = new CommonOptions();
    Console console = new Console(surroundings, wording, options);
    int code = commandLine(console, options).execute(args);
    if (surroundings.out().checkError() && code == ExitCode.FINE.number()) {
      console.say("unwritable.standard", Map.of());
      return ExitCode.UNWRITABLE.number();
    }
    return code;
  }

  /** The commands and options, their texts in one language. */
  CommandLine commandLine(Language language) {
    CommonOptions options = new CommonOptions();
    return commandLine(new Console(surroundings, Wording.in(language), options), options);
  }

  private CommandLine commandLine(Console console, CommonOptions options) {
    Misuse misuse = new Misuse(console.wording());
    return new CommandLine(new NianbaoCommand())
        .addMixin("common", options)
        .addSubcommand(new RenderCommand(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new ReadCommand(console))
        .addSubcommand(new MigrateCommand(console))
        .addSubcommand(new ConvertCommand(console))
        .addSubcommand(new TablesCommand(console))
        .addSubcommand(new InitCommand(console))
        .addSubcommand(new SchemaCommand(console))
        .addSubcommand(new FormsCommand(console))
        .addSubcommand(new FontsCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .setResourceBundle(console.wording().bundle())
        .setOut(Screen.writer(surroundings.out()))
        .setErr(Screen.writer(surroundings.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(USAGE_WIDTH)
        .setAdjustLineBreaksForWideCJKCharacters(true)
        .setParameterExceptionHandler(
            (error, given) -> {
              surroundings.err().println(misuse.describe(error));
              return ExitCode.USAGE.number();
            })
        .setExecutionExceptionHandler((error, command, parsed) -> failed(error, console).number());
  }

  /** The language asked for, known before the command line is parsed: usage texts depend on it. */
  private Language language(String... args) {
    String asked = "";
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        asked = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = args[i + 1];
      }
    }
    for (Language language : Language.values()) {
      if (language.id().equalsIgnoreCase(asked)) {
        return language;
      }
    }
    return Language.of(surroundings.locale());
  }

  private Ansi ansi() {
    boolean colour = surroundings.terminal() && !surroundings.environment().containsKey("NO_COLOR");
    return colour ? Ansi.ON : Ansi.OFF;
  }

  /** Says what went wrong; gives the exit code for it. */
  static ExitCode failed(Exception error, Console console) {
    if (error instanceof FindingsException complaints) {
      console.complain(complaints.findings());
      return ExitCode.INVALID;
    }
    if (error instanceof OutputException unwritable) {
      console.unwritable(unwritable);
      return ExitCode.UNWRITABLE;
    }
    if (error instanceof InvalidPathException unnameable) {
      console.say("usage.path", Map.of("value", unnameable.getInput()));
      return ExitCode.USAGE;
    }
    if (error instanceof CancellationException) {
      console.say("interrupted", Map.of());
      return ExitCode.INTERRUPTED;
    }
    console.fault(error);
    return ExitCode.FAULT;
  }
}
