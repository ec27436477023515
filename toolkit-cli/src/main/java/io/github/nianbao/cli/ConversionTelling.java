package io.github.nianbao.cli;

import io.github.nianbao.batch.Conversion;
import io.github.nianbao.batch.ConversionSummary;
import io.github.nianbao.batch.Converted;
import io.github.nianbao.batch.Ending;
import io.github.nianbao.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a person how a conversion gets on, and what came of it. */
final class ConversionTelling implements Conversion.Progress, AutoCloseable {
  /** So many failures at most are told one by one; the overview has them all. */
  private static final int LISTED = 20;

  private final Console console;
  private final Path folder;
  private final List<Finding> reasons = new ArrayList<>();
  private @Nullable Progress bar;
  private int unlisted;

  ConversionTelling(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  @Override
  public void begin(int inputs) {
    bar = Progress.of(console, inputs);
  }

  @Override
  public void done(Converted converted) {
    if (bar != null) {
      bar.step();
    }
    note(converted);
  }

  @Override
  public void kept(Converted converted) {
    if (bar != null) {
      bar.keep();
    }
    note(converted);
  }

  private void note(Converted converted) {
    Ending ending = converted.result().ending();
    if (ending == Ending.FAILED || ending == Ending.TIMEOUT) {
      if (reasons.size() < LISTED) {
        reasons.addAll(converted.result().reasons());
      } else {
        unlisted++;
      }
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** How to go on, where something was begun. */
  void brokenOff() {
    if (bar != null) {
      console.note("convert.again", Map.of());
    }
  }

  /** The outcomes of all, when all has ended. */
  void sum(ConversionSummary summary) {
    console.complain(reasons);
    if (unlisted > 0) {
      console.say("convert.more", Map.of("n", Integer.toString(unlisted)));
    }
    StringBuilder counts = new StringBuilder();
    for (Ending ending : Ending.values()) {
      if (summary.count(ending) > 0) {
        counts
            .append(counts.isEmpty() ? "" : console.wording().text("count.comma"))
            .append(
                console
                    .wording()
                    .text(
                        "ending." + ending.name().toLowerCase(Locale.ROOT),
                        Map.of("n", Integer.toString(summary.count(ending)))));
      }
    }
    console.note(
        "convert.done",
        Map.of("total", Integer.toString(summary.total()), "counts", counts.toString()));
    if (summary.resumed() > 0) {
      console.note("convert.resumed", Map.of("n", Integer.toString(summary.resumed())));
    }
    console.note("convert.open", Map.of("file", folder.resolve("index.html").toString()));
    if (summary.count(Ending.PARTIAL) > 0) {
      console.note("convert.next.partial", Map.of());
    }
    if (summary.count(Ending.FAILED) + summary.count(Ending.TIMEOUT) > 0) {
      console.note("convert.next.failed", Map.of());
    }
  }
}
