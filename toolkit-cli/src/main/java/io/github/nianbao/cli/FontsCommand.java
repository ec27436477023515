package io.github.nianbao.cli;

import io.github.nianbao.layout.face.FaceChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao fonts}: the roles of faces and what plays each of them on this machine. */
@Command(name = "fonts", sortOptions = false)
final class FontsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private LookOptions look;

  FontsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FaceChoice> faces = Roles.sorted(look.nianbao(console).faces());
    Columns.print(faces.stream().map(this::row).toList(), console.out());
    advise(faces);
    return ExitCode.FINE.number();
  }

  private List<String> row(FaceChoice face) {
    String origin = face.origin().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Wording wording = console.wording();
    return List.of(
        Roles.name(face, wording), face.name(), wording.text("origin." + origin), face.location());
  }

  private void advise(List<FaceChoice> faces) {
    String packages =
        faces.stream()
            .flatMap(face -> face.packages().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    if (!packages.isEmpty()) {
      console.note("fonts.advice", Map.of("packages", packages));
    }
  }
}
