package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Quantity;
import io.github.nianbao.form.RuleData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * {@code T2-UNIT}: an amount in 万元 is not the amount in yuan by mistake. In doubt is what exceeds
 * the limit for such a body, or equals an amount in yuan that the prose names.
 */
final class FeeRule implements Rule.OfSheet {
  private static final String CODE = "T2-UNIT";

  private final RuleData.Fees data;
  private final Wording wording;

  FeeRule(RuleData.Fees data, Wording wording) {
    this.data = data;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject, Sheet sheet) {
    return sheet.fields().values().stream()
        .filter(field -> field.quantity().kind() == Quantity.Kind.AMOUNT)
        .filter(field -> field.quantity().unit().equals("万元"))
        .map(field -> assess(field, subject))
        .toList();
  }

  private Assessment assess(FigureField field, Subject subject) {
    BigDecimal amount = subject.number(field.path()).orElse(BigDecimal.ZERO);
    if (amount.signum() <= 0) {
      return new NotApplicable(CODE, field.path());
    }
    boolean plausible = amount.compareTo(limit(subject)) <= 0 && !namedAsYuan(amount, subject);
    Map<String, String> values = Map.of("value", Wording.number(amount));
    return Assessment.of(plausible, wording.finding(CODE, Severity.INFO, field.path(), values));
  }

  private BigDecimal limit(Subject subject) {
    return data.limits().stream()
        .filter(limit -> limit.names().matcher(subject.issuer()).find())
        .map(RuleData.Limit::limit)
        .findFirst()
        .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
  }

  private boolean namedAsYuan(BigDecimal amount, Subject subject) {
    boolean processingFee =
        subject
            .number(Subject.PROCESSING_FEE)
            .filter(yuan -> yuan.compareTo(amount) == 0)
            .isPresent();
    return processingFee
        || subject.form().proseKeys().stream().anyMatch(key -> names(subject.prose(key), amount));
  }

  private boolean names(String prose, BigDecimal amount) {
    Matcher matcher = data.yuan().matcher(prose);
    while (matcher.find()) {
      if (Prose.number(matcher).compareTo(amount) == 0) {
        return true;
      }
    }
    return false;
  }
}
