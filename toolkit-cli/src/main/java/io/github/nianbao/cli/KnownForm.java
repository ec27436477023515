package io.github.nianbao.cli;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the form that a command line names. */
final class KnownForm {
  private KnownForm() {}

  /**
   * The form of this id.
   *
   * @throws ParameterException naming the known ones when there is none
   */
  static Form of(String id, Forms forms, CommandSpec spec, Wording wording) {
    return forms
        .find(id)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    wording.text("usage.form", Map.of("form", id, "known", known(forms)))));
  }

  private static String known(Forms forms) {
    return forms.all().stream().map(Form::id).collect(Collectors.joining(", "));
  }
}
