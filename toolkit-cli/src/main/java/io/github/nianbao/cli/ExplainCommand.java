package io.github.nianbao.cli;

import io.github.nianbao.check.Explanations;
import io.github.nianbao.finding.Messages;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao explain}: the page of a finding's code, or the list of all codes. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  /** Declared for its options, which the program itself reads. */
  @SuppressWarnings("unused")
  @Mixin
  private Common common;

  @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "explain.code")
  private @Nullable String code;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Explanations explanations = new Explanations(Messages.in(console.wording().language()));
    String wanted = code;
    if (wanted == null) {
      explanations
          .codes()
          .forEach(known -> console.out().println(known + "\t" + explanations.title(known)));
      return ExitCode.FINE.number();
    }
    String page =
        explanations
            .page(wanted)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        console.wording().text("explain.unknown", Map.of("code", wanted))));
    console.out().print(page);
    return ExitCode.FINE.number();
  }
}
