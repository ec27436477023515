package io.github.nianbao.maven;

import io.github.nianbao.batch.Counts;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.OutputException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a build says and how it ends. Nothing is logged as an error: what is wrong fails the build,
 * all of it at once.
 */
final class BuildLog {
  private final Log log;
  private final Wording wording;

  BuildLog(Log log, Wording wording) {
    this.log = log;
    this.wording = wording;
  }

  /** Says something worth knowing. */
  void info(String key, Map<String, String> values) {
    log.info(wording.text(key, values));
  }

  /** Says something that is doubtful, though nothing fails for it. */
  void warn(String key, Map<String, String> values) {
    log.warn(wording.text(key, values));
  }

  /** Says how many of all something holds for. */
  void count(String key, int n, int all) {
    info(key, Map.of("n", Integer.toString(n), "all", Integer.toString(all)));
  }

  /** Says what was found in a file. */
  void checked(Path file, List<Finding> findings) {
    info("checked", counts(file, findings));
  }

  private static Map<String, String> counts(Path file, List<Finding> findings) {
    Counts counts = Counts.of(findings);
    return Map.of(
        "file", file.toString(),
        "errors", Long.toString(counts.errors()),
        "warnings", Long.toString(counts.warnings()),
        "infos", Long.toString(counts.infos()));
  }

  /** Says that there is nothing to work on. */
  void nothing(String what, File folder) {
    info("nothing", Map.of("what", wording.text(what), "folder", folder.toString()));
  }

  /** Names files, one per line. */
  void files(String key, Collection<Path> files) {
    files.forEach(file -> info(key, Map.of("file", file.toString())));
  }

  /**
   * Ends the work on several inputs: logs what was written and found, then fails if anything is
   * wrong.
   *
   * @throws MojoFailureException with every complaint, when a report is wrong or what was found in
   *     one reaches {@code failOn}
   * @throws MojoExecutionException when a file could not be written, or the fault is ours
   */
  void settle(List<Outcome> outcomes, FailOn failOn)
      throws MojoExecutionException, MojoFailureException {
    List<Finding> complaints = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Written written) {
        files("wrote", written.outputs());
        List<Finding> findings = placed(written.findings(), outcome.input());
        if (failOn.reachedBy(findings)) {
          findings.stream().filter(failOn::reachedBy).forEach(complaints::add);
        } else if (FailOn.WARNING.reachedBy(findings)) {
          warn("doubtful", counts(outcome.input(), findings));
        }
      } else if (outcome instanceof Outcome.Refused refused) {
        complaints.addAll(placed(refused.findings(), outcome.input()));
      } else if (outcome instanceof Outcome.Unwritable unwritable) {
        throw unwritable(unwritable.cause());
      } else if (outcome instanceof Outcome.Broken broken) {
        throw broken(broken);
      }
    }
    if (!complaints.isEmpty()) {
      throw failure(complaints);
    }
  }

  /** Logs findings, but keeps those that fail the build for its end. */
  void findings(List<Finding> findings, FailOn failOn, List<Finding> complaints) {
    for (Finding finding : findings) {
      if (failOn.reachedBy(finding)) {
        complaints.add(finding);
      } else if (finding.severity() == Severity.INFO) {
        log.info(line(finding));
      } else {
        log.warn(line(finding));
      }
    }
  }

  /** The findings, each at least with the file it concerns. */
  static List<Finding> placed(List<Finding> findings, Path input) {
    return findings.stream()
        .map(f -> f.source() == null ? f.at(Source.file(input.toString())) : f)
        .toList();
  }

  /** The end of a build whose input is wrong. */
  MojoFailureException failure(List<Finding> complaints) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.text("failure", Map.of("n", Integer.toString(complaints.size()))));
    complaints.forEach(finding -> lines.add(line(finding)));
    return new MojoFailureException(String.join(System.lineSeparator(), lines));
  }

  /** The end of a build for one reason. */
  MojoFailureException failure(String key, Map<String, String> values) {
    return new MojoFailureException(wording.text(key, values));
  }

  /** The end of a build that cannot write a file. */
  MojoExecutionException unwritable(OutputException cause) {
    String key = "unwritable." + cause.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text =
        wording.text(key, Map.of("place", cause.place().toString(), "reason", cause.reason()));
    return new MojoExecutionException(text, cause);
  }

  private MojoExecutionException broken(Outcome.Broken broken) {
    String text = wording.text("broken", Map.of("file", broken.input().toString()));
    return new MojoExecutionException(text, broken.cause());
  }

  private String line(Finding finding) {
    String path = finding.path() == null ? "" : " [" + finding.path() + "]";
    return wording.findings().line(finding) + path;
  }
}
