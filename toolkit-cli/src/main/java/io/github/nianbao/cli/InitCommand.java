package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.form.Form;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
@Command(name = "init", sortOptions = false)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FORM", descriptionKey = "form-id")
  private String id;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "init.output")
  private @Nullable Path output;

  @Option(names = "--force", descriptionKey = "init.force")
  private boolean force;

  @Mixin private FormOption own;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Nianbao nianbao = own.nianbao(console);
    Form form = KnownForm.of(id, nianbao.forms(), spec, console.wording());
    String schema = form.id() + ".schema.json";
    String skeleton = nianbao.skeleton(form, schema);
    Path target = output;
    if (target == null || target.equals(Inputs.STANDARD)) {
      console.out().print(skeleton);
      return ExitCode.FINE.number();
    }
    refuseOverwriting(target);
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(target, skeleton);
    files.put(target.resolveSibling(schema), nianbao.schema(form));
    if (files.size() < 2) {
      throw refused("init.schema", target);
    }
    Delivery.write(files, console);
    console.note("init.next", Map.of("file", target.toString()));
    return ExitCode.FINE.number();
  }

  /** A report filled in by hand is never lost to a second init. */
  private void refuseOverwriting(Path target) {
    if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target)) {
      throw refused("init.exists", target);
    }
  }

  private ParameterException refused(String key, Path target) {
    return new ParameterException(
        spec.commandLine(), console.wording().text(key, Map.of("file", target.toString())));
  }
}
