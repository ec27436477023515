package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.face.FaceChoice;
import io.github.nianbao.write.pdf.face.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a person what became of each report and turns it into an exit code. */
final class RenderSummary {
  private final Console console;
  private final Common common;
  private final FailOn failOn;

  RenderSummary(Console console, Common common, FailOn failOn) {
    this.console = console;
    this.common = common;
    this.failOn = failOn;
  }

  int report(Nianbao nianbao, List<Outcome> outcomes, Set<Format> formats) {
    outcomes.forEach(this::tell);
    boolean anyWritten = outcomes.stream().anyMatch(Outcome.Written.class::isInstance);
    if (!common.quiet() && anyWritten && formats.contains(Format.PDF)) {
      standIns(nianbao.faces());
    }
    return exitCode(outcomes).number();
  }

  private void tell(Outcome outcome) {
    if (outcome instanceof Outcome.Written written) {
      tell(written);
    } else if (outcome instanceof Outcome.Refused refused) {
      console.findings(refused.input().toString(), refused.findings());
      console.say("render.refused", Map.of("file", refused.input().toString()));
    } else if (outcome instanceof Outcome.Unwritable unwritable) {
      console.unwritable(unwritable.cause());
    } else if (outcome instanceof Outcome.Broken broken) {
      console.say("render.broken", Map.of("file", broken.input().toString()));
      console.fault(broken.cause(), common.trace());
    }
  }

  private void tell(Outcome.Written written) {
    if (common.quiet()) {
      return;
    }
    written.outputs().forEach(file -> console.say("render.written", Map.of("file", "" + file)));
    if (written.findings().stream().anyMatch(f -> f.severity() != Severity.INFO)) {
      console.say(
          "render.findings",
          Map.of("file", "" + written.input(), "counts", console.counts(written.findings())));
    }
  }

  private void standIns(List<FaceChoice> faces) {
    List<FaceChoice> substitutes =
        faces.stream()
            .filter(f -> f.origin() == Origin.FREE || f.origin() == Origin.LAST_RESORT)
            .toList();
    for (FaceChoice face : substitutes) {
      console.say(
          "face.stand-in",
          Map.of("role", console.wording().text("role." + face.role()), "face", face.name()));
    }
    if (!substitutes.isEmpty()) {
      console.say("face.advice", Map.of());
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
