package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.SourceReading;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.read.source.Carrier;
import io.github.nianbao.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao read}: documents that somebody else made to report JSON. */
@Command(name = "read", sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs;
  private final Teller teller;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "read.source")
  private List<Path> sources;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "read.output")
  private Path output;

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "read.type")
  private @Nullable String type;

  @Mixin private ReadingOptions reading;

  @Option(names = "--strict", descriptionKey = "read.strict")
  private boolean strict;

  @Mixin private FormOption own;

  ReadCommand(Console console) {
    this.console = console;
    this.inputs = new Inputs(console);
    this.teller = new Teller(console);
  }

  @Override
  public Integer call() {
    SourceReading how = reading.how(carrier(), strict);
    Map<Path, String> names = new SourceFiles(console).named(sources);
    boolean standard = output.equals(Inputs.STANDARD);
    if (standard && names.size() != 1) {
      throw new ParameterException(spec.commandLine(), console.wording().text("usage.one"));
    }
    Nianbao nianbao = own.nianbao(console);
    List<Outcome> outcomes = new ArrayList<>();
    names.forEach(
        (source, name) -> {
          Path target = standard ? Inputs.STANDARD : output.resolve(name + ".json");
          outcomes.add(read(nianbao, source, target, how));
        });
    outcomes.forEach(teller::tell);
    return Verdict.of(outcomes, strict ? FailOn.ERROR : FailOn.NEVER).number();
  }

  private Outcome read(Nianbao nianbao, Path source, Path target, SourceReading how) {
    try {
      Report report = nianbao.readSource(source.toString(), inputs.read(source), how);
      if (target.equals(Inputs.STANDARD)) {
        console.out().print(nianbao.write(report));
      } else {
        Delivery.write(Map.of(target, nianbao.write(report)), console);
      }
      console.note(
          report.findings().isEmpty() ? "check.fine" : "read.done",
          Map.of("file", source.toString(), "counts", console.counts(report.findings())));
      return new Outcome.Written(source, List.of(target), report.findings());
    } catch (FindingsException e) {
      return new Outcome.Refused(source, e.findings());
    } catch (OutputException e) {
      return new Outcome.Unwritable(source, e);
    } catch (RuntimeException e) {
      return new Outcome.Broken(source, e);
    }
  }

  private @Nullable Carrier carrier() {
    if (type == null) {
      return null;
    }
    String known =
        Arrays.stream(Carrier.values()).map(Carrier::id).collect(Collectors.joining(", "));
    return Carrier.named(type)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    console
                        .wording()
                        .text("usage.type", Map.of("type", String.valueOf(type), "known", known))));
  }
}
