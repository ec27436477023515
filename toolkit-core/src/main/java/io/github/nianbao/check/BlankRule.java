package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.Failed;
import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.check.Assessment.Passed;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.report.Figure;
import java.util.List;
import java.util.Map;

/**
 * {@code T*-BLANK}: a table with figures has no blank cells. One finding per table; of an entirely
 * empty table {@code D-TABLE} speaks.
 */
final class BlankRule implements Rule.OfSheet {
  private final Wording wording;

  BlankRule(Wording wording) {
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject, Sheet sheet) {
    String code = wording.code(sheet, "BLANK");
    List<FigureField> blanks =
        sheet.fields().values().stream()
            .filter(field -> subject.report().figure(field.path()) instanceof Figure.Blank)
            .toList();
    if (blanks.size() == sheet.fields().size()) {
      return List.of(new NotApplicable(code, null));
    }
    return List.of(blanks.isEmpty() ? new Passed(code, null) : failed(code, blanks, sheet));
  }

  private Assessment failed(String code, List<FigureField> blanks, Sheet sheet) {
    Map<String, String> values =
        Map.of(
            "table", wording.table(sheet.table()),
            "count", Integer.toString(blanks.size()),
            "places", wording.few(blanks.stream().map(Wording::cell).toList()));
    List<String> paths = blanks.stream().map(FigureField::path).toList();
    return new Failed(
        wording
            .finding(code, Severity.WARNING, paths.get(0), values)
            .relatedTo(paths.subList(1, paths.size())));
  }
}
