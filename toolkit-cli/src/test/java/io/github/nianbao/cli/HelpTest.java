package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.document.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The usage texts, compared with the files {@code help/LANGUAGE/COMMAND.txt}. With the environment
 * variable {@code NIANBAO_REWRITE} the files are written anew, to be looked at.
 */
class HelpTest {
  private static final Path HELP = Path.of("src/test/resources/io/github/nianbao/cli/help");

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(HELP)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theHelpOfACommandReadsAsLaidDown(Path golden) throws IOException {
    String language = golden.getParent().getFileName().toString();
    String command = golden.getFileName().toString().replace(".txt", "");

    Terminal.Run run =
        command.equals("nianbao")
            ? Terminal.ENGLISH.run("--help", "--lang", language)
            : Terminal.ENGLISH.run(command, "--help", "--lang", language);

    if (System.getenv("NIANBAO_REWRITE") != null) {
      Files.write(golden, run.bytes());
    }
    assertThat(run.out().lines().toList()).isEqualTo(Files.readAllLines(golden));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line) * 2).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyCommandHasAHelpText(String language) {
    List<String> commands =
        List.of(
            "check", "convert", "explain", "fonts", "forms", "init", "migrate", "nianbao", "read",
            "render", "schema", "tables");

    assertThat(HELP.resolve(language).toFile().list())
        .containsExactlyInAnyOrderElementsOf(commands.stream().map(c -> c + ".txt").toList());
    assertThat(Terminal.ENGLISH.run("--help").out())
        .contains(commands.stream().filter(c -> !c.equals("nianbao")).toList());
  }

  @Test
  void withoutACommandTheHelpIsShownAsAnError() {
    Terminal.Run run = Terminal.ENGLISH.run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(Terminal.ENGLISH.run("--help").out());
  }

  @Test
  void theLanguageIsThatOfTheLocaleUnlessAsked() {
    assertThat(Terminal.CHINESE.run("--help").out()).contains("用法：");
    assertThat(Terminal.CHINESE.run("--lang=EN", "--help").out()).contains("Usage: ");
    assertThat(Terminal.ENGLISH.in(Locale.forLanguageTag("tr-TR")).run("--help").out())
        .isEqualTo(Terminal.ENGLISH.run("--help").out());
  }

  @Test
  void theVersionIsThatOfTheToolkit() {
    assertThat(Terminal.ENGLISH.run("--version").out().strip())
        .isEqualTo("nianbao " + Nianbao.version());
  }
}
