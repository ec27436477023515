package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, among other programs and under odd settings. */
class MainTest {
  @TempDir private Path folder;

  /**
   * What a line of shell left behind.
   *
   * @param code exit code of the last program that failed
   * @param said all that was printed
   */
  private record Ended(int code, String said) {}

  @BeforeEach
  void lay() throws IOException {
    assumeThat(Path.of("/bin/bash")).as("a shell").exists();
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(Terminal.EXAMPLES.resolve("2021.json"), in.resolve("青禾镇.json"));
  }

  private Ended shell(String line, Map<String, String> environment)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = "nianbao() { '" + java + "' " + Main.class.getName() + " \"$@\"; }; ";
    ProcessBuilder shell =
        new ProcessBuilder("/bin/bash", "-o", "pipefail", "-c", program + line)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    shell.environment().putAll(environment);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFault() throws Exception {
    // Enough to fill any pipe, so that it breaks.
    Ended ended = shell("nianbao render in/*.json -f pdf -o - | head -c 4", Map.of());

    assertThat(ended).isEqualTo(new Ended(0, "%PDF"));
  }

  @Test
  void aFullDeviceIsOne() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();

    Ended ended = shell("nianbao --lang en forms > /dev/full", Map.of());

    assertThat(ended).isEqualTo(new Ended(6, "Standard output cannot be written to.\n"));
  }

  @Test
  void aLocaleWithoutChineseNamesIsSaidWithWhatToDo() throws Exception {
    Map<String, String> plain = Map.of("LC_ALL", "C");

    Ended rendered = shell("nianbao render in -f html -o out", plain);
    assumeThat(rendered.code()).as("a Java that follows the locale").isNotZero();

    assertThat(rendered.code()).isEqualTo(2);
    assertThat(rendered.said()).contains("Set LC_ALL=C.UTF-8 and try again");
    Ended converted = shell("nianbao convert in -f html -o out", plain);
    assertThat(converted.code()).isEqualTo(5);
    assertThat(converted.said()).contains("I-FILE").contains("set LC_ALL=C.UTF-8");
  }
}
