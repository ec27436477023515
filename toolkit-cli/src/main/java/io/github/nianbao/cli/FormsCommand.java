package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.finding.Language;
import io.github.nianbao.form.Form;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao forms}: the forms known here. */
@Command(name = "forms", mixinStandardHelpOptions = true)
final class FormsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  FormsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean chinese = console.wording().language() == Language.ZH;
    for (Form form : Nianbao.create(common.settings(console)).forms().all()) {
      String name = chinese ? form.name().zh() : form.name().en();
      console.out().println(String.join("\t", form.id(), name, form.source()));
    }
    return ExitCode.FINE.number();
  }
}
