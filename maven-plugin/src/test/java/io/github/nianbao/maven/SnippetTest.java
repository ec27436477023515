package io.github.nianbao.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about the plugin is what the projects under src/it build with. */
class SnippetTest {
  private static final Path PROJECT = Path.of("src", "it", "minimal", "pom.xml");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md", "docs/maven.md"})
  void theSnippetIsThatOfTheSmallestProject(String document) throws IOException {
    String project = Files.readString(PROJECT);
    int start = project.indexOf("      <plugin>");
    int end = project.indexOf("</plugin>") + "</plugin>".length();
    String snippet = project.substring(start, end).stripIndent();

    assertThat(snippet.lines()).hasSize(10);
    assertThat(Files.readString(Path.of("..").resolve(document)))
        .contains("```xml\n" + snippet.replace("@project.version@", version()) + "\n```");
  }

  private static String version() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int start = pom.indexOf("<version>") + "<version>".length();
    return pom.substring(start, pom.indexOf("</version>"));
  }
}
