package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.form.Form;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao schema}: the JSON Schema of a form's reports. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FORM", descriptionKey = "form-id")
  private String id;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "schema.output")
  private @Nullable Path output;

  @Mixin private FormOption own;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Nianbao nianbao = own.nianbao(console);
    Form form = KnownForm.of(id, nianbao.forms(), spec, console.wording());
    Path target = output;
    if (target == null || target.equals(Inputs.STANDARD)) {
      console.out().print(nianbao.schema(form));
    } else {
      Delivery.write(Map.of(target, nianbao.schema(form)), console);
    }
    return ExitCode.FINE.number();
  }
}
