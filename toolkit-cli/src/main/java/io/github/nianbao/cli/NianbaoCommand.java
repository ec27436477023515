package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nianbao} without a command: shows what there is to choose from. */
@Command(
    name = "nianbao",
    sortOptions = false,
    versionProvider = NianbaoCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class NianbaoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("unused")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "common.version")
  private boolean version;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.number();
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"nianbao " + Nianbao.version()};
    }
  }
}
