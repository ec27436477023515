package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.write.pdf.face.FaceChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao fonts}: the roles of faces and what plays each of them on this machine. */
@Command(name = "fonts", mixinStandardHelpOptions = true)
final class FontsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  FontsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FaceChoice> faces = Nianbao.create(common.settings(console)).faces();
    for (FaceChoice face : faces) {
      String origin = face.origin().name().toLowerCase(Locale.ROOT).replace('_', '-');
      console
          .out()
          .println(
              String.join(
                  "\t",
                  console.wording().text("role." + face.role()),
                  face.name(),
                  console.wording().text("origin." + origin),
                  face.location()));
    }
    advise(faces);
    return ExitCode.FINE.number();
  }

  private void advise(List<FaceChoice> faces) {
    String packages =
        faces.stream()
            .flatMap(face -> face.packages().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    if (!common.quiet() && !packages.isEmpty()) {
      console.say("fonts.advice", Map.of("packages", packages));
    }
  }
}
