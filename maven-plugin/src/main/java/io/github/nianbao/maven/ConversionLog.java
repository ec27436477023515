package io.github.nianbao.maven;

import io.github.nianbao.batch.Conversion;
import io.github.nianbao.batch.ConversionSummary;
import io.github.nianbao.batch.Converted;
import io.github.nianbao.batch.Ending;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Follows a conversion, and ends the build by what came of it. */
final class ConversionLog implements Conversion.Progress {
  private final BuildLog log;
  private final Path folder;
  private final List<Finding> reasons = new ArrayList<>();
  private @Nullable Progress progress;

  ConversionLog(BuildLog log, Path folder) {
    this.log = log;
    this.folder = folder;
  }

  @Override
  public void begin(int inputs) {
    progress = new Progress(inputs, log);
  }

  @Override
  public void done(Converted converted) {
    if (progress != null) {
      progress.step();
    }
    switch (converted.result().ending()) {
      case FAILED, TIMEOUT -> reasons.addAll(converted.result().reasons());
      case PARTIAL -> log.warn("partial", Map.of("file", converted.input().source()));
      default -> {
        // said in the sum
      }
    }
  }

  /**
   * Says what came of it.
   *
   * @throws MojoFailureException with the reason of every input that could not be converted, or
   *     when what was found in the reports reaches {@code failOn}
   */
  void settle(ConversionSummary summary, FailOn failOn) throws MojoFailureException {
    String overview = folder.resolve("index.html").toString();
    int failed = summary.count(Ending.FAILED) + summary.count(Ending.TIMEOUT);
    log.info(
        "converted",
        Map.of(
            "total", Integer.toString(summary.total()),
            "ok", Integer.toString(summary.count(Ending.OK)),
            "partial", Integer.toString(summary.count(Ending.PARTIAL)),
            "failed", Integer.toString(failed),
            "skipped", Integer.toString(summary.count(Ending.SKIPPED)),
            "resumed", Integer.toString(summary.resumed()),
            "file", overview));
    if (failed > 0) {
      throw log.failure(reasons);
    }
    if (failOn.reachedBy(summary.findings())) {
      throw log.failure(
          "gate",
          Map.of(
              "errors", Long.toString(summary.findings().errors()),
              "warnings", Long.toString(summary.findings().warnings()),
              "failOn", failOn.name().toLowerCase(Locale.ROOT),
              "file", overview));
    }
  }
}
