package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputFiles;
import io.github.nianbao.io.OutputFolder;
import io.github.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao migrate}: reports of one form to reports of another. */
@Command(name = "migrate", sortOptions = false)
final class MigrateCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs;
  private final Teller teller;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "migrate.report")
  private List<Path> reports;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "migrate.output")
  private Path output;

  @Option(names = "--to", required = true, paramLabel = "FORM", descriptionKey = "migrate.to")
  private String to;

  @Option(names = "--strict", descriptionKey = "migrate.strict")
  private boolean strict;

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "migrate.fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Mixin private FormOption own;

  MigrateCommand(Console console) {
    this.console = console;
    this.inputs = new Inputs(console);
    this.teller = new Teller(console);
  }

  @Override
  public Integer call() {
    Nianbao nianbao = own.nianbao(console);
    KnownForm.of(to, nianbao.forms(), spec, console.wording());
    List<Path> files = inputs.expand(reports);
    if (output.equals(Inputs.STANDARD)) {
      return toStandardOutput(nianbao, files).number();
    }
    Map<Path, Path> targets = targets(files);
    OutputFolder.require(output);
    List<Outcome> outcomes = new ArrayList<>();
    targets.forEach((target, file) -> outcomes.add(migrate(nianbao, file, target)));
    outcomes.forEach(this::tell);
    return Verdict.of(outcomes, failOn).number();
  }

  private ExitCode toStandardOutput(Nianbao nianbao, List<Path> files) {
    if (files.size() != 1) {
      throw misuse("usage.migrate.standard", Map.of());
    }
    Report migrated = migrated(nianbao, files.get(0));
    console.out().print(nianbao.write(migrated));
    return failOn.reachedBy(migrated.findings()) ? ExitCode.INVALID : ExitCode.FINE;
  }

  private Report migrated(Nianbao nianbao, Path file) {
    return nianbao.migrate(nianbao.read(file.toString(), inputs.read(file)), to, strict);
  }

  /** Inputs by the file that each is written to; never two to one, and none over itself. */
  private Map<Path, Path> targets(List<Path> files) {
    Map<Path, Path> targets = new LinkedHashMap<>();
    for (Path file : files) {
      Path target = output.resolve(Inputs.stem(file) + ".json");
      if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
        throw misuse("usage.migrate.overwrite", Map.of("file", file.toString()));
      }
      Path other = targets.putIfAbsent(target, file);
      if (other != null) {
        throw misuse("usage.clash", Map.of("a", "" + other, "b", "" + file, "name", "" + target));
      }
    }
    return targets;
  }

  private ParameterException misuse(String key, Map<String, String> values) {
    return new ParameterException(spec.commandLine(), console.wording().text(key, values));
  }

  private Outcome migrate(Nianbao nianbao, Path file, Path target) {
    try {
      Report migrated = migrated(nianbao, file);
      byte[] json = nianbao.write(migrated).getBytes(StandardCharsets.UTF_8);
      return new Outcome.Written(
          file, OutputFiles.of(Map.of(target, json)).write(), migrated.findings());
    } catch (FindingsException e) {
      return new Outcome.Refused(file, e.findings());
    } catch (OutputException e) {
      return new Outcome.Unwritable(file, e);
    } catch (RuntimeException e) {
      return new Outcome.Broken(file, e);
    }
  }

  private void tell(Outcome outcome) {
    if (outcome instanceof Outcome.Written written) {
      tellWritten(written);
    } else {
      teller.tell(outcome);
    }
  }

  private void tellWritten(Outcome.Written written) {
    if (console.quiet()) {
      return;
    }
    Path file = written.outputs().get(0);
    console.note("written", Map.of("file", file.toString()));
    teller.list(file, written.findings().stream().filter(MigrateCommand::tellsOfLoss).toList());
    console.note(
        "migrate.found",
        Map.of("file", file.toString(), "counts", console.counts(written.findings())));
  }

  private static boolean tellsOfLoss(Finding finding) {
    return finding.code().startsWith("M-");
  }
}
