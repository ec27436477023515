package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.report.Front;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * {@code D-PERIOD}: the report covers the calendar year. {@code D-DEADLINE}: it was published in
 * time.
 */
final class DateRule implements Rule {
  private static final String PERIOD = "D-PERIOD";
  private static final String DEADLINE = "D-DEADLINE";

  private final RuleData data;
  private final Wording wording;

  DateRule(RuleData data, Wording wording) {
    this.data = data;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    Integer year = subject.year();
    return year == null
        ? List.of(Assessment.unknown(PERIOD, "year"), Assessment.unknown(DEADLINE, "year"))
        : List.of(period(subject, year), deadline(subject, year));
  }

  private Assessment period(Subject subject, int year) {
    Optional<Front.Period> printed = printedPeriod(subject);
    if (printed.isEmpty()) {
      return Assessment.unknown(PERIOD, "period");
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    String from = printed.get().from();
    String to = printed.get().to();
    boolean right = isDate(from, first) && isDate(to, last);
    Map<String, String> values =
        Map.of(
            "from", from == null ? "" : from,
            "to", to == null ? "" : to,
            "year", Integer.toString(year));
    return Assessment.of(right, wording.finding(PERIOD, Severity.INFO, "period", values));
  }

  private static boolean isDate(@Nullable String printed, LocalDate date) {
    return PrintedDate.of(printed).filter(date::equals).isPresent();
  }

  /* The field, or the first period that the prose names. */
  private Optional<Front.Period> printedPeriod(Subject subject) {
    Front.Period period = subject.report().front().period();
    if (period != null && (period.from() != null || period.to() != null)) {
      return Optional.of(period);
    }
    return subject.form().proseKeys().stream()
        .map(key -> data.period().matcher(subject.prose(key)))
        .filter(Matcher::find)
        .map(DateRule::period)
        .findFirst();
  }

  private static Front.Period period(Matcher matcher) {
    String from = matcher.group("from");
    String to = matcher.group("to");
    String year = from.substring(0, from.indexOf('年') + 1);
    return new Front.Period(from, to.contains("年") ? to : year + to);
  }

  private Assessment deadline(Subject subject, int year) {
    Optional<LocalDate> published = PrintedDate.of(subject.report().front().publishDate());
    if (published.isEmpty()) {
      return Assessment.unknown(DEADLINE, "publishDate");
    }
    if (subject.issuer().isEmpty()) {
      return Assessment.unknown(DEADLINE, "issuer");
    }
    return data.deadlines().stream()
        .filter(deadline -> deadline.names().matcher(subject.issuer()).find())
        .findFirst()
        .map(deadline -> compare(published.get(), deadline.until().atYear(year + 1)))
        .orElseGet(() -> new NotApplicable(DEADLINE, "publishDate"));
  }

  private Assessment compare(LocalDate published, LocalDate until) {
    Map<String, String> values = Map.of("date", published.toString(), "until", until.toString());
    return Assessment.of(
        !published.isAfter(until), wording.finding(DEADLINE, Severity.INFO, "publishDate", values));
  }
}
