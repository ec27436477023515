package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.batch.RenderBatch;
import io.github.nianbao.write.Format;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao render}: report JSON to documents. */
@Command(name = "render", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs;

  @Spec private CommandSpec spec;
  @Mixin private Common common;

  @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "render.report")
  private List<Path> reports;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "render.output")
  private Path output;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      descriptionKey = "render.format")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(names = "--html-fragment", descriptionKey = "render.fragment")
  private boolean fragment;

  @Option(names = "--no-annex", descriptionKey = "render.no-annex")
  private boolean noAnnex;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "render.date")
  private @Nullable String date;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "render.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.NEVER;

  RenderCommand(Console console) {
    this.console = console;
    this.inputs = new Inputs(console);
  }

  @Override
  public Integer call() {
    Rendition rendition =
        new Rendition(formats, fragment, new GivenDate(spec, console).of(date), !noAnnex);
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), console.wording().text("usage.jobs"));
    }
    List<Path> files = inputs.expand(reports);
    Nianbao nianbao = Nianbao.create(common.settings(console));
    if (output.equals(Inputs.STANDARD)) {
      return toStandardOutput(nianbao, rendition, files);
    }
    Map<Path, Path> targets = targets(files);
    List<Outcome> outcomes;
    try (Progress progress = Progress.of(console, files.size(), common.quiet())) {
      outcomes =
          new RenderBatch(nianbao, rendition, jobs)
              .run(
                  files.stream().map(file -> job(file, targets.get(file))).toList(),
                  progress::step);
    }
    return new RenderSummary(console, common, failOn).report(nianbao, outcomes, formats);
  }

  private int toStandardOutput(Nianbao nianbao, Rendition rendition, List<Path> files) {
    if (files.size() != 1 || formats.size() != 1) {
      throw new ParameterException(spec.commandLine(), console.wording().text("usage.standard"));
    }
    byte[] content = inputs.read(files.get(0));
    byte[] document =
        nianbao
            .render(nianbao.read(files.get(0).toString(), content), rendition)
            .values()
            .iterator()
            .next();
    console.out().writeBytes(document);
    console.out().flush();
    return ExitCode.FINE.number();
  }

  /** Where each input's documents go, without extension; two inputs never share a place. */
  private Map<Path, Path> targets(List<Path> files) {
    Map<Path, Path> inputs = new LinkedHashMap<>();
    Map<Path, Path> targets = new LinkedHashMap<>();
    for (Path file : files) {
      Path target = output.resolve(Inputs.stem(file));
      Path other = inputs.putIfAbsent(target, file);
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
