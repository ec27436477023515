package io.github.nianbao.cli;

import io.github.nianbao.Rendition;
import io.github.nianbao.SourceReading;
import io.github.nianbao.batch.Conversion;
import io.github.nianbao.batch.ConversionSummary;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.JavaCommand;
import io.github.nianbao.batch.Order;
import io.github.nianbao.batch.Pace;
import io.github.nianbao.batch.Recipe;
import io.github.nianbao.batch.Workers;
import io.github.nianbao.form.Forms;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.PdfKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao convert}: whole folders of sources to reports and documents of one form. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  private static final double MILLIS = 1000;

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "IN", descriptionKey = "convert.in")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "convert.output")
  private Path output;

  @Option(names = "--to", paramLabel = "FORM", descriptionKey = "convert.to")
  private String to = "2021";

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT[,FORMAT...]",
      hideParamSyntax = true,
      descriptionKey = "render.format")
  private List<Format> formats = List.copyOf(Format.usual());

  @Option(names = "--pdf", paramLabel = "archival|plain", descriptionKey = "render.pdf")
  private PdfKind pdf = PdfKind.ARCHIVAL;

  @Option(names = "--resume", descriptionKey = "convert.resume")
  private boolean resume;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "convert.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "convert.timeout")
  private double timeout = 120;

  @Option(names = "--memory", paramLabel = "MB", descriptionKey = "convert.memory")
  private int memory = JavaCommand.USUAL_HEAP;

  @Option(names = "--no-annex", descriptionKey = "render.no-annex")
  private boolean noAnnex;

  @Option(names = "--script", paramLabel = "keep|simplified", descriptionKey = "read.script")
  private ReadCommand.Characters script = ReadCommand.Characters.KEEP;

  @Option(names = "--ignore-embedded", descriptionKey = "read.ignore-embedded")
  private boolean ignoreEmbedded;

  @Option(names = "--strict", descriptionKey = "convert.strict")
  private boolean strict;

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "convert.fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Option(names = "--bom", descriptionKey = "convert.bom")
  private boolean byteOrderMark;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "render.date")
  private @Nullable String date;

  @Mixin private LookOptions look;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (output.equals(Inputs.STANDARD)) {
      Map<String, String> values = Map.of("what", "-o", "value", output.toString());
      throw new ParameterException(
          spec.commandLine(), console.wording().text("usage.value", values));
    }
    Pace pace = pace();
    KnownForm.of(to, forms(), spec, console.wording());
    Conversion conversion = new Conversion(look.settings(console), recipe(), workers(), pace);
    Order order = new Order(inputs, output, resume, byteOrderMark);
    ConversionSummary summary;
    ConversionTelling telling = new ConversionTelling(console, output);
    try (telling) {
      summary = conversion.run(order, telling);
    } catch (CancellationException | OutputException e) {
      ExitCode code = Program.failed(e, console);
      telling.brokenOff();
      return code.number();
    }
    telling.sum(summary);
    return Verdict.of(summary, failOn).number();
  }

  private Pace pace() {
    if (jobs < 1) {
      throw misuse("usage.jobs");
    }
    if (!(timeout * MILLIS >= 1) || timeout > Integer.MAX_VALUE) {
      throw misuse("usage.timeout");
    }
    if (memory < 1) {
      throw misuse("usage.memory");
    }
    return new Pace(jobs, Duration.ofMillis((long) (timeout * MILLIS)));
  }

  private Forms forms() {
    return look.nianbao(console).forms();
  }

  private Recipe recipe() {
    boolean simplified = script == ReadCommand.Characters.SIMPLIFIED;
    return new Recipe(
        to,
        new SourceReading(null, simplified, strict, ignoreEmbedded),
        new Rendition(
            EnumSet.copyOf(formats), false, new GivenDate(spec, console).of(date), !noAnnex, pdf));
  }

  private Workers workers() {
    JavaCommand java = console.surroundings().java();
    return Workers.processes(new JavaCommand(java.java(), java.classPath(), memory));
  }

  private ParameterException misuse(String key) {
    return new ParameterException(spec.commandLine(), console.wording().text(key));
  }
}
