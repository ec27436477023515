package io.github.nianbao.maven;

import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.batch.RenderBatch;
import io.github.nianbao.maven.ledger.SourceFile;
import io.github.nianbao.maven.ledger.Upkeep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Renders those reports whose documents are not up to date.
 *
 * @param look what the documents depend on besides their data
 * @param folder where they go
 * @param upkeep knows what was made before
 * @param failOn from which findings on to fail
 */
record Rendering(Look look, Path folder, Upkeep upkeep, FailOn failOn) {

  /**
   * Renders, removes what is left of reports that are gone, says so, and fails if anything is
   * wrong; what is right is written all the same.
   */
  void run(List<SourceFile> reports, Wording wording, BuildLog log)
      throws MojoExecutionException, MojoFailureException {
    List<ReportFile> stale = new ArrayList<>();
    for (SourceFile report : reports) {
      if (!upkeep.isCurrent(report)) {
        stale.add(new ReportFile(report, folder, wording.messages()));
      }
    }
    List<Outcome> outcomes = stale.isEmpty() ? List.of() : render(stale, wording, log);
    log.files("removed", upkeep.finish());
    if (stale.size() < reports.size()) {
      log.count("current", reports.size() - stale.size(), reports.size());
    }
    log.settle(outcomes, failOn);
  }

  private List<Outcome> render(List<ReportFile> stale, Wording wording, BuildLog log) {
    Progress progress = new Progress(stale.size(), log);
    List<Outcome> outcomes =
        new RenderBatch(look.nianbao(wording.language()), look.rendition(), 1)
            .run(stale, outcome -> progress.step());
    Map<Path, SourceFile> sources = new HashMap<>();
    stale.forEach(job -> sources.put(job.input(), job.source()));
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Written written) {
        boolean settled = !failOn.reachedBy(written.findings());
        upkeep.made(sources.get(outcome.input()), written.outputs(), settled);
      }
    }
    return outcomes;
  }
}
