package io.github.nianbao.check;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.RuleData.Edition;
import io.github.nianbao.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code D-SEC}: every section has prose or figures. {@code D-TABLE}: every section that has a
 * table in the form has figures in it. Reports of the years before all editions of the form had
 * sections of their own and no such tables.
 */
final class SectionRule implements Rule {
  private final List<Edition> editions;
  private final Wording wording;

  SectionRule(List<Edition> editions, Wording wording) {
    this.editions = editions;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    Integer year = subject.year();
    if (year != null
        && !editions.isEmpty()
        && editions.stream().allMatch(edition -> edition.from() > year)) {
      return List.of();
    }
    List<Assessment> assessments = new ArrayList<>();
    for (Section section : subject.form().sections()) {
      Optional<Sheet> sheet =
          subject.sheets().stream().filter(s -> s.key().equals(section.table())).findFirst();
      boolean figures = sheet.filter(subject::hasFigures).isPresent();
      boolean prose = !subject.prose(section.prose()).isEmpty();
      String path = sheet.map(Sheet::key).orElse(section.prose());
      assessments.add(of("D-SEC", path, figures || prose, Map.of("section", section.title())));
      sheet.ifPresent(
          s ->
              assessments.add(
                  of(
                      "D-TABLE",
                      s.key(),
                      figures,
                      Map.of("section", section.title(), "table", wording.table(s.table())))));
    }
    return assessments;
  }

  private Assessment of(String code, String path, boolean holds, Map<String, String> values) {
    return Assessment.of(holds, wording.finding(code, Severity.ERROR, path, values));
  }
}
