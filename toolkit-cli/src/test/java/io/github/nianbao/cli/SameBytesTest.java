package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reports give the same bytes, whatever the machine around them is set to. */
class SameBytesTest {
  @TempDir private Path folder;

  @Test
  void documentsAreTheSameUnderAnyLocaleZoneCharsetAndThreadCount()
      throws IOException, InterruptedException {
    render("home", List.of("-Duser.language=en", "-Duser.timezone=UTC"), "1");
    render(
        "far",
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1"),
        "4");

    assertThat(Terminal.files(folder.resolve("home"))).hasSize(9);
    assertThat(contents("far")).isEqualTo(contents("home"));
  }

  private void render(String name, List<String> settings, String jobs)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("render", Terminal.EXAMPLES.toString(), "--jobs", jobs, "-o"));
    command.add(folder.resolve(name).toString());
    Path log = folder.resolve(name + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(() -> read(log)).isZero();
  }

  private Map<String, String> contents(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.collect(
          Collectors.toMap(file -> file.getFileName().toString(), SameBytesTest::read));
    }
  }

  /** A file's bytes as text: one character for each. */
  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
