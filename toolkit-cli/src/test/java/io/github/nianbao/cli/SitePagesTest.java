package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the documentation site work in the order in which they stand on a page. */
class SitePagesTest {
  private static final Path ENGLISH = Path.of("../site/src/site/markdown");
  private static final Path CHINESE = Path.of("../site/src/site/zh_CN/markdown");

  /** What the pages suppose a reader has at hand. */
  @TempDir private static Path desk;

  @TempDir private Path folder;

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ENGLISH)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(ENGLISH::relativize)
          .sorted()
          .toList()
          .stream();
    }
  }

  static Stream<Path> pagesWithCommands() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path page : pages().toList()) {
      if (!CommandLines.of(Files.readString(ENGLISH.resolve(page))).isEmpty()) {
        pages.add(page);
      }
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pagesWithCommands")
  void everyCommandEndsAsThePageSays(Path page) throws IOException {
    copy(desk, folder);
    CommandLines shell = new CommandLines(folder);

    for (CommandLines.Line line : CommandLines.of(Files.readString(ENGLISH.resolve(page)))) {
      if (line.words().isPresent()) {
        Terminal.Run run = shell.run(line);
        assertThat(run.code()).as(line.text() + "\n" + run.err()).isEqualTo(line.exit());
        assertThat(run.out() + run.err()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void otherProgramsAreCalledAsTheReadmeDoes(Path page) throws IOException {
    List<String> known =
        CommandLines.of(Files.readString(Path.of("../README.md"))).stream()
            .map(CommandLines.Line::text)
            .toList();

    assertThat(CommandLines.of(Files.readString(ENGLISH.resolve(page))))
        .filteredOn(line -> !line.text().startsWith("nianbao "))
        .allSatisfy(line -> assertThat(known).contains(line.text()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theChinesePageShowsTheSameCommands(Path page) throws IOException {
    assertThat(CommandLines.of(Files.readString(CHINESE.resolve(page))))
        .isEqualTo(CommandLines.of(Files.readString(ENGLISH.resolve(page))));
  }

  @Test
  void commandsAreFoundAndTheirFilesLookedUp() throws IOException {
    copy(desk, folder);
    List<CommandLines.Line> lines =
        CommandLines.of(
            "Text\n\n```sh\nnianbao check mixed.json --fail-on warning  # 退出码 3\n```\n");

    assertThat(lines)
        .containsExactly(new CommandLines.Line("nianbao check mixed.json --fail-on warning", 3));
    assertThat(
            new CommandLines(folder)
                .run(line("nianbao check mixed.json --format json > found.json"))
                .code())
        .isZero();
    assertThat(folder.resolve("found.json")).content().contains("\"D-FORMAT\"");
  }

  @BeforeAll
  static void layOut() throws IOException {
    for (String name : List.of("2019.json", "2021.json", "mixed.json")) {
      Files.copy(Terminal.EXAMPLES.resolve(name), desk.resolve(name));
    }
    Path reports = Files.createDirectory(desk.resolve("reports"));
    Files.copy(Terminal.EXAMPLES.resolve("2021.json"), reports.resolve("2023.json"));
    Files.copy(Terminal.EXAMPLES.resolve("mixed.json"), reports.resolve("2021.json"));
    String last = Files.readString(Terminal.EXAMPLES.resolve("2021.json")).replace("2023", "2022");
    Files.writeString(desk.resolve("2021-last.json"), last);
    Files.copy(Terminal.EXAMPLES.resolve("2021.json"), desk.resolve("county.json"));
    Path offices = Files.createDirectory(desk.resolve("offices"));
    Files.copy(Terminal.EXAMPLES.resolve("2021.json"), offices.resolve("office.json"));
    Path examples = Files.createDirectories(desk.resolve("templates/examples"));
    Files.copy(Terminal.EXAMPLES.resolve("2021.json"), examples.resolve("2021.json"));
    Path look = Files.createDirectory(desk.resolve("look"));
    Files.copy(Path.of("../templates/style.json"), look.resolve("style.json"));
    Path form = Files.createDirectory(desk.resolve("my-form"));
    String built = Files.readString(Path.of("../templates/forms/2021/form.json"));
    Files.writeString(
        form.resolve("form.json"), built.replaceFirst("\"id\": \"2021\"", "\"id\": \"district\""));
    CommandLines shell = new CommandLines(desk);
    shell.run(line("nianbao render 2019.json 2021.json -o old -f html"));
    shell.run(line("nianbao render 2021.json -o . -f pdf"));
    Files.move(desk.resolve("2021.pdf"), desk.resolve("paper.pdf"));
    Files.copy(desk.resolve("paper.pdf"), desk.resolve("other.pdf"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.createDirectories(to.resolve("faces"));
  }

  private static CommandLines.Line line(String text) {
    return new CommandLines.Line(text, 0);
  }
}
