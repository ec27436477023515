package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nianbao read} on documents that we wrote ourselves. */
class ReadTest {
  @TempDir private Path folder;

  @BeforeEach
  void render() {
    Path example = Terminal.EXAMPLES.resolve("2021.json");
    Terminal.ENGLISH.run("render", example, "-f", "html", "-o", folder);
  }

  @Test
  void aWebPageBecomesAReportWithItsFigures() throws IOException {
    Path out = folder.resolve("out");
    Terminal.Run run = Terminal.ENGLISH.run("read", folder.resolve("2021.html"), "-o", out);

    assertThat(run.code()).isZero();
    assertThat(Files.readString(out.resolve("2021.json")))
        .contains("\"form\": \"2021\"", "\"normativeDocuments\": { \"issuedThisYear\": 6,");
  }

  @Test
  void whatIsNoReportIsRefusedWithoutAFile() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all, lunch is at noon.");
    Path out = folder.resolve("out");
    Terminal.Run run = Terminal.ENGLISH.run("read", letter, "-o", out);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("R-NOREPORT");
    assertThat(Terminal.files(out)).isEmpty();
  }
}
