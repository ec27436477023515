package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.face.FaceChoice;
import io.github.nianbao.write.pdf.face.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person what became of each report and turns it into an exit code. */
final class RenderSummary {
  private final Console console;
  private final FailOn failOn;

  RenderSummary(Console console, FailOn failOn) {
    this.console = console;
    this.failOn = failOn;
  }

  ExitCode report(Nianbao nianbao, List<Outcome> outcomes, Rendition rendition) {
    outcomes.forEach(this::tell);
    boolean anyWritten = outcomes.stream().anyMatch(Outcome.Written.class::isInstance);
    if (!console.quiet() && anyWritten && rendition.formats().contains(Format.PDF)) {
      standIns(nianbao.faces());
    }
    return exitCode(outcomes);
  }

  private void tell(Outcome outcome) {
    if (outcome instanceof Outcome.Written written) {
      tell(written);
    } else if (outcome instanceof Outcome.Refused refused) {
      refused.findings().stream()
          .map(finding -> console.line(refused.input().toString(), finding))
          .forEach(console.surroundings().err()::println);
      console.say("render.refused", Map.of("file", refused.input().toString()));
    } else if (outcome instanceof Outcome.Unwritable unwritable) {
      console.unwritable(unwritable.cause());
    } else if (outcome instanceof Outcome.Broken broken) {
      console.say("render.broken", Map.of("file", broken.input().toString()));
      console.fault(broken.cause());
    }
  }

  private void tell(Outcome.Written written) {
    written.outputs().forEach(file -> console.note("written", Map.of("file", file.toString())));
    if (written.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO)) {
      console.note(
          "render.findings",
          Map.of("file", written.input().toString(), "counts", console.counts(written.findings())));
    }
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

  private ExitCode exitCode(List<Outcome> outcomes) {
    if (outcomes.stream().anyMatch(Outcome.Unwritable.class::isInstance)) {
      return ExitCode.UNWRITABLE;
    }
    long failed = outcomes.stream().filter(o -> !(o instanceof Outcome.Written)).count();
    if (failed == 0) {
      return failOn.reachedBy(findings(outcomes)) ? ExitCode.INVALID : ExitCode.FINE;
    }
    if (outcomes.size() == 1) {
      return outcomes.get(0) instanceof Outcome.Refused ? ExitCode.INVALID : ExitCode.FAULT;
    }
    return failed == outcomes.size() ? ExitCode.ALL_FAILED : ExitCode.SOME_FAILED;
  }

  private static List<Finding> findings(List<Outcome> outcomes) {
    List<Finding> findings = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Written written) {
        findings.addAll(written.findings());
      }
    }
    return findings;
  }
}
