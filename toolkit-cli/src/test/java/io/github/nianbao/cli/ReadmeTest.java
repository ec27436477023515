package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the READMEs promise holds, and both say the same. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  private static final Pattern PROFILE = Pattern.compile(" -P(\\w+)");

  @TempDir private Path folder;

  @Test
  void itsFirstCommandRendersTheExampleInAllThreeFormats() throws IOException {
    Path example = folder.resolve("templates/examples/2021.json");
    Files.createDirectories(example.getParent());
    Files.copy(Terminal.EXAMPLES.resolve("2021.json"), example);

    Terminal.Run run = new CommandLines(folder).run(CommandLines.of(text("README.md")).get(0));

    assertThat(run.code()).isZero();
    assertThat(Terminal.files(folder.resolve("out")))
        .containsExactly("2021.docx", "2021.html", "2021.pdf");
  }

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCommandsOfTheOtherPagesWork(String page) throws IOException {
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Files.copy(Terminal.EXAMPLES.resolve("2019.json"), archive.resolve("2020.json"));

    for (CommandLines.Line line : CommandLines.of(Files.readString(Path.of(page)))) {
      if (line.words().isPresent()) {
        Terminal.Run run = new CommandLines(folder).run(line);
        assertThat(run.code()).as(line.text() + "\n" + run.err()).isEqualTo(line.exit());
      } else {
        assertThat(PROFILE.matcher(line.text()).results().map(profile -> profile.group(1)))
            .as(line.text())
            .allSatisfy(profile -> assertThat(poms()).contains("<id>" + profile + "</id>"));
      }
    }
  }

  private static String poms() throws IOException {
    return text("pom.xml") + text("toolkit-core/pom.xml");
  }

  @Test
  void theLibraryIsUsedAsShown() throws IOException {
    Path pdf = folder.resolve("2021.pdf");
    LibraryUse.render(Terminal.EXAMPLES.resolve("2021.json"), pdf);
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));

    String source =
        Files.readString(Path.of("src/test/java/io/github/nianbao/cli/LibraryUse.java"));
    String shown =
        source.substring(
            source.indexOf("// README begins\n") + "// README begins\n".length(),
            source.indexOf("    // README ends"));
    assertThat(blocks("README.md")).contains(shown.stripTrailing().stripIndent() + "\n");
  }

  @Test
  void theExcerptStandsInTheExample() throws IOException {
    String example = Files.readString(Terminal.EXAMPLES.resolve("2021.json"));

    assertThat(blocks("README.md").get(1).lines().filter(line -> !line.contains("…")))
        .hasSizeGreaterThan(7)
        .allSatisfy(line -> assertThat(example.lines()).contains(line));
  }

  @Test
  void bothLanguagesHaveTheSameHeadingsBlocksAndLinks() throws IOException {
    assertThat(blocks("README.zh-CN.md")).isEqualTo(blocks("README.md"));
    assertThat(headings("README.zh-CN.md")).isEqualTo(headings("README.md"));
    assertThat(
            links("README.zh-CN.md").stream().filter(link -> !link.startsWith("README")).toList())
        .isEqualTo(links("README.md").stream().filter(link -> !link.startsWith("README")).toList());
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(links("README.md"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
  }

  private static List<String> blocks(String file) throws IOException {
    return BLOCK.matcher(text(file)).results().map(block -> block.group(1)).toList();
  }

  private static List<String> headings(String file) throws IOException {
    return text(file)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private static List<String> links(String file) throws IOException {
    return LINK.matcher(text(file)).results().map((MatchResult link) -> link.group(1)).toList();
  }

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
