package io.github.nianbao.cli;

import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells a person what became of an input, in the same words whatever the command. */
final class Teller {
  private final Console console;

  Teller(Console console) {
    this.console = console;
  }

  /** Says why nothing was written of an input; of what was written the commands tell themselves. */
  void tell(Outcome outcome) {
    Map<String, String> file = Map.of("file", outcome.input().toString());
    if (outcome instanceof Outcome.Refused refused) {
      list(refused.input(), refused.findings());
      console.say("refused", file);
    } else if (outcome instanceof Outcome.Unwritable unwritable) {
      console.unwritable(unwritable.cause());
    } else if (outcome instanceof Outcome.Broken broken) {
      console.say("broken", file);
      console.fault(broken.cause());
    }
  }

  /** Lists findings, a line each, with the file where they have no place of their own. */
  void list(Path file, List<Finding> findings) {
    findings.stream()
        .map(finding -> console.line(file.toString(), finding))
        .forEach(console.surroundings().err()::println);
  }
}
