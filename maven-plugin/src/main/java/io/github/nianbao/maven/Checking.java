package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.maven.ledger.SourceFile;
import io.github.nianbao.report.Reading;
import io.github.nianbao.report.Report;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules to reports.
 *
 * @param nianbao the toolkit
 * @param previous last year's report, a folder of such, or null
 * @param failOn from which findings on to fail
 */
record Checking(Nianbao nianbao, @Nullable File previous, FailOn failOn) {

  /** Checks all, says what was found, and fails with all that reaches the level. */
  void run(List<SourceFile> reports, Wording wording, BuildLog log) throws MojoFailureException {
    List<Finding> complaints = new ArrayList<>();
    for (SourceFile report : reports) {
      Path file = report.path();
      try {
        List<Finding> findings = BuildLog.placed(check(report, wording.messages()), file);
        log.findings(findings, failOn, complaints);
        log.checked(file, findings);
      } catch (FindingsException e) {
        complaints.addAll(BuildLog.placed(e.findings(), file));
      }
    }
    if (!complaints.isEmpty()) {
      throw log.failure(complaints);
    }
  }

  private List<Finding> check(SourceFile report, Messages messages) {
    Path file = report.path();
    Reading reading = nianbao.open(file.toString(), ReportFile.content(file, messages));
    return nianbao.check(reading, lastYears(report, messages));
  }

  private @Nullable Report lastYears(SourceFile report, Messages messages) {
    if (previous == null) {
      return null;
    }
    Path file = previous.toPath();
    if (Files.isDirectory(file)) {
      file = file.resolve(report.name());
      if (!Files.exists(file)) {
        return null; // an issuer that had nothing to report last year
      }
    }
    return nianbao.read(file.toString(), ReportFile.content(file, messages));
  }
}
