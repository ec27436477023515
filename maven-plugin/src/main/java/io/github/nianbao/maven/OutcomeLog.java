package io.github.nianbao.maven;

import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Turns outcomes into lines of the build's log and into the end of the build. */
final class OutcomeLog {
  private final Log log;

  OutcomeLog(Log log) {
    this.log = log;
  }

  /**
   * Logs all outcomes, then fails if any is bad: green means written.
   *
   * @throws MojoFailureException listing every complaint when a report is wrong
   * @throws MojoExecutionException when a document could not be written, or the fault is ours
   */
  void settle(List<Outcome> outcomes) throws MojoExecutionException, MojoFailureException {
    List<String> complaints = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Written written) {
        written.outputs().forEach(file -> log.info("nianbao: wrote " + file));
      } else if (outcome instanceof Outcome.Refused refused) {
        refused.findings().forEach(finding -> complaints.add(line(refused, finding)));
      } else if (outcome instanceof Outcome.Unwritable unwritable) {
        throw new MojoExecutionException(unwritable.cause().getMessage(), unwritable.cause());
      } else if (outcome instanceof Outcome.Broken broken) {
        throw new MojoExecutionException(broken.input() + ": " + broken.cause(), broken.cause());
      }
    }
    if (!complaints.isEmpty()) {
      throw new MojoFailureException(String.join(System.lineSeparator(), complaints));
    }
  }

  private static String line(Outcome outcome, Finding finding) {
    Source source = finding.source();
    String place = source == null ? outcome.input().toString() : source.describe();
    return place + ": " + finding.code() + ": " + finding.message();
  }
}
