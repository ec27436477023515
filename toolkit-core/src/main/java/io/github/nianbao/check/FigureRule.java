package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.Failed;
import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.check.Assessment.Passed;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FigureText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code T*-INT}: every figure is a number that its column may hold. A text such as 2.46万件 passes
 * if it can be understood as such a number; strokes and blanks are not concerned.
 */
final class FigureRule implements Rule.OfSheet {
  private final Wording wording;

  FigureRule(Wording wording) {
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject, Sheet sheet) {
    return sheet.fields().values().stream()
        .map(field -> assess(field, subject.report().figure(field.path()), sheet))
        .toList();
  }

  private Assessment assess(FigureField field, Figure figure, Sheet sheet) {
    String code = wording.code(sheet, "INT");
    if (concernsNobody(figure)) {
      return new NotApplicable(code, field.path());
    }
    boolean right = value(figure).filter(value -> fits(value, field)).isPresent();
    return right ? new Passed(code, field.path()) : new Failed(finding(code, field, figure, sheet));
  }

  private static boolean concernsNobody(Figure figure) {
    return figure instanceof Figure.Blank
        || (figure instanceof Figure.Text text && isNothing(FigureText.of(text.printed())));
  }

  private static boolean isNothing(FigureText text) {
    return text instanceof FigureText.NotApplicable || text instanceof FigureText.Nothing;
  }

  private static Optional<BigDecimal> value(Figure figure) {
    if (figure instanceof Figure.Numeric numeric) {
      return Optional.of(numeric.value());
    }
    return FigureText.of(figure.printed()) instanceof FigureText.Value value
        ? Optional.of(value.value())
        : Optional.empty();
  }

  private static boolean fits(BigDecimal value, FigureField field) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return switch (field.quantity().kind()) {
      case COUNT -> whole && value.signum() >= 0;
      case CHANGE -> whole;
      case AMOUNT -> value.signum() >= 0;
    };
  }

  private Finding finding(String code, FigureField field, Figure figure, Sheet sheet) {
    String kind = field.quantity().kind().name().toLowerCase(Locale.ROOT);
    String key = "quantity." + kind + (field.quantity().unit().equals("万元") ? ".unit" : "");
    Map<String, String> values =
        Map.of(
            "table", wording.table(sheet.table()),
            "cell", Wording.cell(field),
            "expected", wording.text(key, Map.of()),
            "printed", figure.printed());
    return wording.finding(code, Severity.ERROR, field.path(), values);
  }
}
