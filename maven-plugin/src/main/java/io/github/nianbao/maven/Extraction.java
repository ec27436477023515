package io.github.nianbao.maven;

import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputFiles;
import io.github.nianbao.maven.ledger.SourceFile;
import io.github.nianbao.maven.ledger.Upkeep;
import io.github.nianbao.table.TableFormat;
import io.github.nianbao.table.TableOptions;
import io.github.nianbao.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Takes the tables out of those PDF files whose outputs are not up to date.
 *
 * @param options how tables are looked for
 * @param format what is written
 * @param folder where to
 * @param upkeep knows what was made before
 */
record Extraction(TableOptions options, TableFormat format, Path folder, Upkeep upkeep) {

  /** Extracts all; a page that cannot be read fails the build, after all else is written. */
  void run(List<SourceFile> pdfs, BuildLog log)
      throws MojoExecutionException, MojoFailureException {
    List<SourceFile> stale = pdfs.stream().filter(pdf -> !upkeep.isCurrent(pdf)).toList();
    List<Outcome> outcomes = new ArrayList<>();
    Progress progress = new Progress(stale.size(), log);
    for (SourceFile pdf : stale) {
      outcomes.add(extract(pdf, log));
      progress.step();
    }
    log.files("removed", upkeep.finish());
    if (stale.size() < pdfs.size()) {
      log.count("current", pdfs.size() - stale.size(), pdfs.size());
    }
    log.settle(outcomes, FailOn.ERROR);
  }

  private Outcome extract(SourceFile pdf, BuildLog log) {
    try {
      Tables found = Tables.of(pdf.path(), options);
      Path target = folder.resolve(pdf.stem() + "." + format.id());
      List<Path> written = OutputFiles.of(Map.of(target, bytes(found))).write();
      upkeep.made(pdf, written, !FailOn.ERROR.reachedBy(found.findings()));
      String count = Integer.toString(found.tables().size());
      log.info("tables", Map.of("file", pdf.path().toString(), "n", count));
      return new Outcome.Written(pdf.path(), written, found.findings());
    } catch (FindingsException e) {
      return new Outcome.Refused(pdf.path(), e.findings());
    } catch (OutputException e) {
      return new Outcome.Unwritable(pdf.path(), e);
    } catch (RuntimeException e) {
      return new Outcome.Broken(pdf.path(), e);
    }
  }

  private byte[] bytes(Tables found) {
    StringBuilder text = new StringBuilder();
    try {
      format.write(found.tables(), text);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
