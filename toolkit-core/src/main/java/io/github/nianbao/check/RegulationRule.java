package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.Failed;
import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.check.Assessment.Passed;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.report.Front.Issuer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code T2-POWER}: a body below a city with districts, or a department, has no regulations (规章) of
 * its own. Asks only where level or name of the issuer say so plainly.
 */
final class RegulationRule implements Rule.OfSheet {
  private static final String CODE = "T2-POWER";

  private final RuleData.RegulationPower data;
  private final Wording wording;

  RegulationRule(RuleData.RegulationPower data, Wording wording) {
    this.data = data;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject, Sheet sheet) {
    List<String> cells =
        sheet.fields().keySet().stream().filter(path -> path.startsWith(data.row() + ".")).toList();
    if (cells.isEmpty()) {
      return List.of();
    }
    Issuer issuer = subject.report().front().issuer();
    if (issuer == null || !lacksPower(issuer)) {
      return List.of(new NotApplicable(CODE, cells.get(0)));
    }
    Optional<String> used =
        cells.stream()
            .filter(path -> subject.number(path).filter(n -> n.signum() != 0).isPresent())
            .findFirst();
    return List.of(
        used.<Assessment>map(path -> failed(path, subject, issuer))
            .orElseGet(() -> new Passed(CODE, cells.get(0))));
  }

  private boolean lacksPower(Issuer issuer) {
    return (issuer.level() != null && data.levels().contains(issuer.level()))
        || data.names().matcher(Subject.tight(issuer.name())).find();
  }

  private Assessment failed(String path, Subject subject, Issuer issuer) {
    String value = Wording.number(subject.number(path).orElseThrow());
    return new Failed(
        wording.finding(
            CODE, Severity.INFO, path, Map.of("issuer", issuer.name(), "value", value)));
  }
}
