package io.github.nianbao.cli;

import io.github.nianbao.finding.Language;
import io.github.nianbao.form.Form;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao forms}: the forms known here. */
@Command(name = "forms", sortOptions = false)
final class FormsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FormOption form;

  FormsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Form> forms = form.nianbao(console).forms().all();
    Columns.print(forms.stream().map(this::row).toList(), console.out());
    return ExitCode.FINE.number();
  }

  private List<String> row(Form known) {
    boolean chinese = console.wording().language() == Language.ZH;
    String name = chinese ? known.name().zh() : known.name().en();
    return List.of(known.id(), name, known.source());
  }
}
