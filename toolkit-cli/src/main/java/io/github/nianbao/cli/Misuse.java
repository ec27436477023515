package io.github.nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the user's language and with the next step. */
final class Misuse {
  private final Wording wording;

  Misuse(Wording wording) {
    this.wording = wording;
  }

  /** One or two lines: what is wrong, and where the usage is told. */
  String describe(ParameterException error) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName(" ");
    return sentence(error)
        + System.lineSeparator()
        + wording.text("usage.hint", Map.of("command", command));
  }

  private String sentence(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (error instanceof MissingParameterException missing) {
      return wording.text("usage.missing", Map.of("what", names(missing.getMissing())));
    }
    if (error instanceof OverwrittenOptionException twice) {
      return wording.text("usage.twice", Map.of("option", name(twice.getOverwritten())));
    }
    // Without an argument it is a sentence of our own.
    return error.getArgSpec() == null ? error.getMessage() : value(error, error.getArgSpec());
  }

  private String unknown(UnmatchedArgumentException error) {
    String argument = error.getUnmatched().get(0);
    CommandLine command = error.getCommandLine();
    String kind =
        error.isUnknownOption()
            ? "usage.option"
            : command.getSubcommands().isEmpty() ? "usage.argument" : "usage.command";
    String sentence = wording.text(kind, Map.of("argument", argument));
    List<String> suggestions = suggestions(error);
    return suggestions.isEmpty()
        ? sentence
        : sentence
            + wording.text("usage.nearest", Map.of("nearest", String.join(", ", suggestions)));
  }

  private List<String> suggestions(UnmatchedArgumentException error) {
    List<String> suggestions = new ArrayList<>();
    for (String suggestion : error.getSuggestions()) {
      // Of a command the whole line is suggested.
      suggestions.add(suggestion.substring(suggestion.lastIndexOf(' ') + 1));
    }
    return suggestions;
  }

  private String value(ParameterException error, ArgSpec argument) {
    String value = error.getValue() == null ? "" : error.getValue();
    Iterable<String> candidates = argument.completionCandidates();
    if (argument.typeInfo().getAuxiliaryTypes()[0] == Path.class) {
      return wording.text("usage.path", Map.of("value", value));
    }
    if (candidates == null) {
      return wording.text("usage.value", Map.of("what", name(argument), "value", value));
    }
    String known =
        StreamSupport.stream(candidates.spliterator(), false)
            .map(candidate -> candidate.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return wording.text(
        "usage.choice", Map.of("what", name(argument), "value", value, "known", known));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream()
        .map(
            argument ->
                argument.isOption()
                    ? name(argument) + " " + argument.paramLabel()
                    : argument.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.shortestName() : argument.paramLabel();
  }
}
