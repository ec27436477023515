package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.batch.RenderBatch;
import io.github.nianbao.io.OutputFolder;
import io.github.nianbao.report.Reading;
import io.github.nianbao.write.Format;
import java.nio.file.Path;
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

/** {@code nianbao render}: report JSON to documents. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "render.report")
  private List<Path> reports;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "render.output")
  private Path output;

  @Mixin private DocumentOptions documents;

  @Option(names = "--html-fragment", descriptionKey = "render.fragment")
  private boolean fragment;

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "render.fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Mixin private LookOptions look;

  RenderCommand(Console console) {
    this.console = console;
    this.inputs = new Inputs(console);
  }

  @Override
  public Integer call() {
    Rendition rendition = documents.rendition(fragment, console);
    int jobs = documents.jobs(console);
    List<Path> files = inputs.expand(reports);
    if (output.equals(Inputs.STANDARD)) {
      return toStandardOutput(rendition, files);
    }
    Map<Path, Path> targets = targets(files);
    OutputFolder.require(output);
    Nianbao nianbao = look.nianbao(console);
    List<Outcome> outcomes;
    try (Progress progress = Progress.of(console, files.size())) {
      RenderBatch batch = new RenderBatch(nianbao, rendition, jobs);
      outcomes =
          (checked() ? batch : batch.unchecked())
              .run(
                  files.stream().map(file -> job(file, targets.get(file))).toList(),
                  outcome -> progress.step());
    }
    return new RenderSummary(console, output, failOn).report(nianbao, outcomes, rendition).number();
  }

  /** Whether anybody is told what the checks say. */
  private boolean checked() {
    return failOn != FailOn.NEVER || !console.quiet();
  }

  private int toStandardOutput(Rendition rendition, List<Path> files) {
    if (files.size() != 1 || rendition.formats().size() != 1) {
      throw new ParameterException(spec.commandLine(), console.wording().text("usage.standard"));
    }
    Path file = files.get(0);
    Nianbao nianbao = look.nianbao(console);
    Reading reading = nianbao.open(file.toString(), inputs.read(file));
    nianbao.render(reading.report(), rendition).values().forEach(console.out()::writeBytes);
    boolean failed = failOn != FailOn.NEVER && failOn.reachedBy(nianbao.check(reading, null));
    return (failed ? ExitCode.INVALID : ExitCode.FINE).number();
  }

  /** Where each input's documents go, without extension; two inputs never share a place. */
  private Map<Path, Path> targets(List<Path> files) {
    Map<Path, Path> sources = new LinkedHashMap<>();
    Map<Path, Path> targets = new LinkedHashMap<>();
    for (Path file : files) {
      Path target = output.resolve(Inputs.stem(file));
      Path other = sources.putIfAbsent(target, file);
      if (other != null) {
        throw new ParameterException(
            spec.commandLine(),
            console
                .wording()
                .text(
                    "usage.clash",
                    Map.of(
                        "a", other.toString(), "b", file.toString(), "name", target.toString())));
      }
      targets.put(file, target);
    }
    return targets;
  }

  private RenderBatch.Job job(Path file, Path target) {
    return new RenderBatch.Job() {
      @Override
      public Path input() {
        return file;
      }

      @Override
      public byte[] content() {
        return inputs.read(file);
      }

      @Override
      public Path output(Format format) {
        return target.resolveSibling(target.getFileName() + "." + format.id());
      }
    };
  }
}
