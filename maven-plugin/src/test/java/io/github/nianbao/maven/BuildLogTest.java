package io.github.nianbao.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLogTest {
  private static final Path INPUT = Path.of("reports", "2024.json");
  private static final Finding SUM =
      Finding.of("T4-SUM", Severity.ERROR, "reviewLitigation.review.total", "3 is not 2.")
          .at(Source.at("2024.json", 12, 5));
  private static final Finding BLANK =
      Finding.of("T2-BLANK", Severity.WARNING, null, "Cells are blank.");

  private final List<String> lines = new ArrayList<>();
  private final BuildLog log = new BuildLog(new Recorder(lines), Wording.in(Language.EN));

  @TempDir private Path folder;

  @Test
  void everyComplaintComesAtTheEndWithFileLineAndPath() {
    List<Outcome> outcomes =
        List.of(
            new Outcome.Refused(INPUT, List.of(SUM, BLANK)),
            new Outcome.Refused(Path.of("2023.json"), List.of(BLANK)));

    assertThatThrownBy(() -> log.settle(outcomes, FailOn.NEVER))
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .message()
        .contains("3 to mend")
        .contains("2024.json:12:5: error T4-SUM: 3 is not 2. [reviewLitigation.review.total]")
        .contains(INPUT + ": warning T2-BLANK: Cells are blank.")
        .contains("2023.json: warning T2-BLANK");
    assertThat(lines).noneMatch(line -> line.startsWith("error"));
  }

  @Test
  void whatIsFoundInAWrittenReportFailsFromTheLevelOn() {
    List<Outcome> outcomes =
        List.of(new Outcome.Written(INPUT, List.of(Path.of("2024.pdf")), List.of(BLANK)));

    assertThatCode(() -> log.settle(outcomes, FailOn.ERROR)).doesNotThrowAnyException();
    assertThat(lines)
        .containsExactly(
            "info Wrote 2024.pdf",
            "warn " + INPUT + ": 0 errors, 1 warnings, 0 notes. The goal check lists them.");
    assertThatThrownBy(() -> log.settle(outcomes, FailOn.WARNING))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("T2-BLANK");
  }

  @Test
  void aFileThatCannotBeWrittenIsNoFaultOfTheData() throws IOException {
    Path file = Files.writeString(folder.resolve("in the way"), "");
    OutputException cause = cause(file);

    assertThatThrownBy(
            () -> log.settle(List.of(new Outcome.Unwritable(INPUT, cause)), FailOn.NEVER))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(file + " is a file; a folder is needed there.");
  }

  private static OutputException cause(Path folder) {
    try {
      OutputFolder.require(folder);
      throw new AssertionError("a file counts as a folder");
    } catch (OutputException e) {
      return e;
    }
  }

  /** Keeps what is logged. */
  private static final class Recorder extends SystemStreamLog {
    private final List<String> lines;

    Recorder(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void info(CharSequence line) {
      lines.add("info " + line);
    }

    @Override
    public void warn(CharSequence line) {
      lines.add("warn " + line);
    }

    @Override
    public void error(CharSequence line) {
      lines.add("error " + line);
    }
  }
}
