package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.report.CheckResult;
import io.github.nianbao.report.Reading;
import io.github.nianbao.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao check}: the rules of the form, applied to reports. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs;

  @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "check.report")
  private List<Path> reports;

  @Option(names = "--previous", paramLabel = "LAST", descriptionKey = "check.previous")
  private @Nullable Path previous;

  @Option(names = "--part", paramLabel = "REPORT", descriptionKey = "check.part")
  private List<Path> parts = List.of();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "check.format")
  private Layout layout = Layout.TEXT;

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "check.fail-on")
  private FailOn failOn = FailOn.ERROR;

  @Mixin private FormOption own;

  @Spec private CommandSpec spec;

  CheckCommand(Console console) {
    this.console = console;
    this.inputs = new Inputs(console);
  }

  /** How findings are printed. */
  enum Layout {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a report is compared with. */
  private record Against(@Nullable Report last, List<Report> parts) {}

  @Override
  public Integer call() {
    Nianbao nianbao = own.nianbao(console);
    List<Path> files = inputs.expand(reports);
    if (!parts.isEmpty() && files.size() > 1) {
      throw new ParameterException(spec.commandLine(), console.wording().text("usage.part"));
    }
    Against against = against(nianbao, files);
    List<CheckResult> results = new ArrayList<>();
    files.forEach(file -> results.add(check(nianbao, file, against)));
    if (layout == Layout.JSON) {
      console.out().print(CheckResult.json(results));
    } else {
      results.forEach(this::print);
    }
    return exitCode(results).number();
  }

  private Against against(Nianbao nianbao, List<Path> files) {
    Report last = previous == null ? null : read(nianbao, previous);
    List<Path> others = new ArrayList<>(inputs.expand(parts));
    others.removeIf(other -> files.stream().anyMatch(file -> inputs.same(file, other)));
    return new Against(last, others.stream().map(file -> read(nianbao, file)).toList());
  }

  private Report read(Nianbao nianbao, Path file) {
    return nianbao.read(file.toString(), inputs.read(file));
  }

  private CheckResult check(Nianbao nianbao, Path file, Against against) {
    try {
      Reading reading = nianbao.open(file.toString(), inputs.read(file));
      List<Finding> findings = new ArrayList<>(nianbao.check(reading, against.last()));
      if (!against.parts().isEmpty()) {
        findings.addAll(nianbao.checkSum(reading, against.parts()));
      }
      return CheckResult.of(file.toString(), reading.report(), findings);
    } catch (FindingsException e) {
      return CheckResult.unreadable(file.toString(), e.findings());
    }
  }

  private void print(CheckResult result) {
    result.findings().forEach(f -> console.out().println(console.line(result.file(), f)));
    String outcome =
        !result.readable()
            ? "check.unreadable"
            : result.findings().isEmpty() ? "check.fine" : "check.found";
    console.note(
        outcome, Map.of("file", result.file(), "counts", console.counts(result.findings())));
  }

  private ExitCode exitCode(List<CheckResult> results) {
    long unreadable = results.stream().filter(result -> !result.readable()).count();
    if (unreadable == 0) {
      List<Finding> all = new ArrayList<>();
      results.forEach(result -> all.addAll(result.findings()));
      return failOn.reachedBy(all) ? ExitCode.INVALID : ExitCode.FINE;
    }
    if (results.size() == 1) {
      return ExitCode.INVALID;
    }
    return unreadable == results.size() ? ExitCode.ALL_FAILED : ExitCode.SOME_FAILED;
  }
}
