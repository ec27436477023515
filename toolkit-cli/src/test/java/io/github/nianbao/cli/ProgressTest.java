package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.batch.JavaCommand;
import io.github.nianbao.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ProgressTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  private Console console(boolean terminal, String... options) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    CommonOptions common = new CommonOptions();
    new CommandLine(new NianbaoCommand()).addMixin("common", common).parseArgs(options);
    return new Console(
        new Surroundings(
            InputStream.nullInputStream(),
            stream,
            stream,
            Map.of(),
            List.of(),
            Locale.ENGLISH,
            terminal,
            JavaCommand.of(Path.of(""), List.of())),
        Wording.in(Language.EN),
        common);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** A thousand inputs, the first 500 done before, the others 2 s each. */
  private void convert(Console console, int inputs) {
    try (Progress progress = Progress.of(console, 1000, now::get)) {
      for (int i = 0; i < inputs; i++) {
        if (i < 500) {
          progress.keep();
        } else {
          now.addAndGet(Duration.ofSeconds(2).toNanos());
          progress.step();
        }
      }
    }
  }

  @Test
  void aLogGetsALineNowAndThenWithTheTimeThatRemains() {
    convert(console(false), 530);

    assertThat(said())
        .isEqualTo(
            "515 of 1000 done, about 17 min to go.\n530 of 1000 done, about 16 min to go.\n");
  }

  @Test
  void whatWasDoneBeforeSaysNothingOfTheRest() {
    Headway headway = new Headway(1000, now::get);
    for (int i = 0; i < 900; i++) {
      headway.step(true);
    }
    assertThat(headway.remaining()).isEmpty();

    now.addAndGet(Duration.ofSeconds(3).toNanos());
    headway.step(false);
    assertThat(headway.remaining()).contains(Duration.ofSeconds(3 * 99));
  }

  @Test
  void thoseWhoAskForQuietHearNothing() {
    convert(console(false, "--quiet"), 1000);
    convert(console(true, "--quiet"), 1000);

    assertThat(said()).isEmpty();
  }

  @Test
  void aTerminalGetsNoLinesBesideItsBar() {
    convert(console(true), 1000);

    assertThat(said()).doesNotContain("min to go");
  }
}
