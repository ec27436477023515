package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.form.Form;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * {@code nianbao init}: a skeleton report to fill in. Its {@code $schema} names a schema file that
 * is written beside it, so that an editor completes and checks without a network.
 */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Common common;

  @Parameters(paramLabel = "FORM", descriptionKey = "form-id")
  private String id;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "init.output")
  private @Nullable Path output;

  @Option(names = "--force", descriptionKey = "init.force")
  private boolean force;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Nianbao nianbao = Nianbao.create(common.settings(console));
    Form form = KnownForm.of(id, nianbao.forms(), spec, console.wording());
    String schema = form.id() + ".schema.json";
    Deliveries deliveries = new Deliveries(console, common.quiet());
    Path target = output;
    if (target == null || target.equals(Inputs.STANDARD)) {
      deliveries.deliver(null, nianbao.skeleton(form, schema));
      return ExitCode.FINE.number();
    }
    if (Files.exists(target) && !force) {
      throw new ParameterException(
          spec.commandLine(),
          console.wording().text("init.exists", Map.of("file", target.toString())));
    }
    deliveries.deliver(target, nianbao.skeleton(form, schema));
    deliveries.deliver(target.resolveSibling(schema), nianbao.schema(form));
    return ExitCode.FINE.number();
  }
}
