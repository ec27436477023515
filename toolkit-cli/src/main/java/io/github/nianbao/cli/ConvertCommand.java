package io.github.nianbao.cli;

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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

  @Mixin private DocumentOptions documents;

  @Option(names = "--resume", descriptionKey = "convert.resume")
  private boolean resume;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "convert.timeout")
  private double timeout = 120;

  @Option(names = "--memory", paramLabel = "MB", descriptionKey = "convert.memory")
  private int memory = JavaCommand.USUAL_HEAP;

  @Mixin private ReadingOptions reading;

  @Option(names = "--strict", descriptionKey = "convert.strict")
  private boolean strict;

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "convert.fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Option(names = "--bom", descriptionKey = "convert.bom")
  private boolean byteOrderMark;

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
    if (!(timeout * MILLIS >= 1) || timeout > Integer.MAX_VALUE) {
      throw misuse("usage.timeout");
    }
    if (memory < 1) {
      throw misuse("usage.memory");
    }
    return new Pace(documents.jobs(console), Duration.ofMillis((long) (timeout * MILLIS)));
  }

  private Forms forms() {
    return look.nianbao(console).forms();
  }

  private Recipe recipe() {
    return new Recipe(to, reading.how(null, strict), documents.rendition(false, console));
  }

  private Workers workers() {
    JavaCommand java = console.surroundings().java();
    return Workers.processes(new JavaCommand(java.java(), java.classPath(), memory));
  }

  private ParameterException misuse(String key) {
    return new ParameterException(spec.commandLine(), console.wording().text(key));
  }
}
