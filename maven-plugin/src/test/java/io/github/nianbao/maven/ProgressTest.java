package io.github.nianbao.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final List<String> lines = new ArrayList<>();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void longWorkIsToldOfNowAndThen() {
    Progress progress = progress(6);
    for (int i = 0; i < 6; i++) {
      clock.addAndGet(TimeUnit.SECONDS.toNanos(3));
      progress.step();
    }
    assertThat(lines).containsExactly("2 of 6 done.", "4 of 6 done.");
  }

  @Test
  void workThatIsSoonDoneIsNotToldOf() {
    Progress progress = progress(3);
    for (int i = 0; i < 3; i++) {
      clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
      progress.step();
    }
    assertThat(lines).isEmpty();
  }

  private Progress progress(int all) {
    SystemStreamLog log =
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            lines.add(line.toString());
          }
        };
    return new Progress(all, new BuildLog(log, Wording.in(Language.EN)), clock::get);
  }
}
