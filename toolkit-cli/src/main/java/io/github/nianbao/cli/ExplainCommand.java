package io.github.nianbao.cli;

import io.github.nianbao.check.Explanations;
import io.github.nianbao.report.NearestKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao explain}: the page of a finding's code, or the list of all codes. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "explain.code")
  private @Nullable String code;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Explanations explanations = new Explanations(console.wording().messages());
    String wanted = code;
    if (wanted == null) {
      Columns.print(
          explanations.codes().stream()
              .map(known -> List.of(known, explanations.title(known)))
              .toList(),
          console.out());
    } else {
      console
          .out()
          .print(explanations.page(wanted).orElseThrow(() -> unknown(wanted, explanations)));
    }
    return ExitCode.FINE.number();
  }

  private ParameterException unknown(String wanted, Explanations explanations) {
    List<String> nearest = NearestKey.among(explanations.codes(), wanted.toUpperCase(Locale.ROOT));
    String key = nearest.isEmpty() ? "explain.unknown" : "explain.nearest";
    Map<String, String> values = Map.of("code", wanted, "nearest", String.join(", ", nearest));
    return new ParameterException(spec.commandLine(), console.wording().text(key, values));
  }
}
