package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.layout.face.FaceChoice;
import io.github.nianbao.layout.face.Origin;
import io.github.nianbao.write.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person what became of each report and turns it into an exit code. */
final class RenderSummary {
  /** So many reports at most have their files listed. */
  private static final int LISTED = 10;

  private final Console console;
  private final Path folder;
  private final FailOn failOn;
  private final Teller teller;

  RenderSummary(Console console, Path folder, FailOn failOn) {
    this.console = console;
    this.folder = folder;
    this.failOn = failOn;
    this.teller = new Teller(console);
  }

  ExitCode report(Nianbao nianbao, List<Outcome> outcomes, Rendition rendition) {
    boolean many = outcomes.size() > LISTED;
    outcomes.forEach(outcome -> tell(outcome, many));
    if (many) {
      count(outcomes);
    }
    boolean anyWritten = outcomes.stream().anyMatch(Outcome.Written.class::isInstance);
    boolean paged = rendition.formats().stream().anyMatch(Format::paged);
    if (!console.quiet() && anyWritten && paged) {
      standIns(nianbao.faces());
    }
    return Verdict.of(outcomes, failOn);
  }

  private void tell(Outcome outcome, boolean many) {
    if (outcome instanceof Outcome.Written written) {
      tellWritten(written, many);
    } else {
      teller.tell(outcome);
    }
  }

  private void tellWritten(Outcome.Written written, boolean many) {
    if (!many) {
      written.outputs().forEach(file -> console.note("written", Map.of("file", file.toString())));
    }
    if (written.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO)) {
      console.note(
          "render.findings",
          Map.of("file", written.input().toString(), "counts", console.counts(written.findings())));
    }
  }

  private void count(List<Outcome> outcomes) {
    List<Outcome.Written> written =
        outcomes.stream()
            .filter(Outcome.Written.class::isInstance)
            .map(Outcome.Written.class::cast)
            .toList();
    int files = written.stream().mapToInt(report -> report.outputs().size()).sum();
    console.note(
        "written.many",
        Map.of(
            "files", Integer.toString(files),
            "reports", Integer.toString(written.size()),
            "folder", folder.toString()));
  }

  /** Which faces stand in for official ones, in one sentence. */
  private void standIns(List<FaceChoice> faces) {
    Wording wording = console.wording();
    String list =
        Roles.sorted(faces).stream()
            .filter(face -> face.origin() == Origin.FREE || face.origin() == Origin.LAST_RESORT)
            .map(face -> Roles.name(face, wording) + " → " + face.name())
            .collect(Collectors.joining(wording.text("faces.comma")));
    if (!list.isEmpty()) {
      console.say("faces", Map.of("list", list));
    }
  }
}
