package io.github.nianbao.cli;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.io.OutputException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: parses the command line, runs a command, turns what goes wrong into exit codes. */
public final class Program {
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
    Console console = new Console(surroundings, wording);
    CommandLine line =
        new CommandLine(new NianbaoCommand())
            .addSubcommand(new RenderCommand(console))
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new InitCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(new FormsCommand(console))
            .addSubcommand(new FontsCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .setResourceBundle(wording.bundle())
            .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100)
            .setAdjustLineBreaksForWideCJKCharacters(true)
            .setParameterExceptionHandler((error, given) -> misused(error, wording))
            .setExecutionExceptionHandler(
                (error, command, parsed) -> failed(error, parsed, console));
    return line.execute(args);
  }

  private Language language(String... args) {
    for (int i = 0; i < args.length; i++) {
      String value =
          args[i].startsWith("--lang=")
              ? args[i].substring("--lang=".length())
              : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
      for (Language language : Language.values()) {
        if (language.id().equals(value)) {
          return language;
        }
      }
    }
    return Language.of(surroundings.locale());
  }

  private Ansi ansi() {
    boolean colour = surroundings.terminal() && !surroundings.environment().containsKey("NO_COLOR");
    return colour ? Ansi.ON : Ansi.OFF;
  }

  private static int misused(ParameterException error, Wording wording) {
    CommandLine line = error.getCommandLine();
    line.getErr().println(error.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(error, line.getErr());
    line.getErr()
        .println(
            wording.text(
                "usage.hint", Map.of("command", line.getCommandSpec().qualifiedName(" "))));
    return ExitCode.USAGE.number();
  }

  private static int failed(Exception error, ParseResult parsed, Console console) {
    if (error instanceof FindingsException complaints) {
      console.findings(null, complaints.findings());
      return ExitCode.INVALID.number();
    }
    if (error instanceof OutputException unwritable) {
      console.unwritable(unwritable);
      return ExitCode.UNWRITABLE.number();
    }
    console.fault(error, parsed.hasMatchedOption("--trace"));
    return ExitCode.FAULT.number();
  }
}
