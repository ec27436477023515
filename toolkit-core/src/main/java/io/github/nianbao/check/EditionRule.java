package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.RuleData.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code D-FORMAT}: the tables are those of the form that holds for the year. A table that is the
 * same in both forms is right in either. A report that was migrated is in its form on purpose.
 */
final class EditionRule implements Rule {
  private static final String CODE = "D-FORMAT";

  private final List<Edition> editions;
  private final Map<String, Map<String, Sheet>> sheets;
  private final Wording wording;

  /**
   * @param sheets tables of all forms, by form and key
   */
  EditionRule(List<Edition> editions, Map<String, Map<String, Sheet>> sheets, Wording wording) {
    this.editions = editions;
    this.sheets = sheets;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    Integer year = subject.year();
    if (year == null) {
      return List.of(Assessment.unknown(CODE, "year"));
    }
    Edition edition = edition(year);
    if (edition == null || subject.isMigrated()) {
      return List.of(new NotApplicable(CODE, "form"));
    }
    Map<String, Sheet> expected = sheets.getOrDefault(edition.form(), Map.of());
    List<Sheet> wrong =
        subject.sheets().stream().filter(s -> !same(s, expected.get(s.key()))).toList();
    return List.of(Assessment.of(wrong.isEmpty(), finding(wrong, year, edition)));
  }

  private @Nullable Edition edition(int year) {
    Edition holding = null;
    for (Edition edition : editions) {
      if (edition.from() <= year) {
        holding = edition;
      }
    }
    return holding;
  }

  private static boolean same(Sheet sheet, @Nullable Sheet expected) {
    return expected != null && sheet.fields().keySet().equals(expected.fields().keySet());
  }

  private Finding finding(List<Sheet> wrong, int year, Edition edition) {
    String tables =
        wording.list(
            wrong.stream()
                .map(sheet -> wording.table(sheet.table()) + "（" + sheet.form() + "）")
                .toList());
    Map<String, String> values =
        Map.of("year", Integer.toString(year), "expected", edition.form(), "tables", tables);
    return wording
        .finding(CODE, Severity.WARNING, "form", values)
        .relatedTo(wrong.stream().map(Sheet::key).toList());
  }
}
