package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.NotAssessable;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.report.Front;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code D-TITLE}: the title is the one of the form, or an accepted variant of it. */
final class TitleRule implements Rule {
  private static final String CODE = "D-TITLE";

  private final List<String> variants;
  private final Wording wording;

  TitleRule(List<String> variants, Wording wording) {
    this.variants = variants;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    Front front = subject.report().front();
    List<String> unknown = new ArrayList<>();
    if (front.year() == null) {
      unknown.add("year");
    }
    if (front.issuer() == null) {
      unknown.add("issuer");
    }
    return List.of(
        unknown.isEmpty()
            ? assess(subject, front.year(), front.issuer())
            : new NotAssessable(CODE, "title", unknown, ""));
  }

  private Assessment assess(Subject subject, Integer year, Front.Issuer issuer) {
    String expected = title(subject.form().title(), year, issuer.name());
    String title = subject.report().front().title();
    String printed = title == null ? "" : Subject.tight(title);
    boolean right =
        Stream.concat(Stream.of(subject.form().title()), variants.stream())
            .flatMap(pattern -> names(issuer).map(name -> title(pattern, year, name)))
            .anyMatch(accepted -> Subject.tight(accepted).equals(printed));
    Map<String, String> values = Map.of("title", printed, "expected", expected);
    String key = printed.isEmpty() ? CODE + ".missing" : CODE + ".message";
    return Assessment.of(
        right, Finding.of(CODE, Severity.WARNING, "title", wording.text(key, values)));
  }

  private static Stream<String> names(Front.Issuer issuer) {
    return issuer.shortName() == null
        ? Stream.of(issuer.name())
        : Stream.of(issuer.name(), issuer.shortName());
  }

  private static String title(String pattern, int year, String issuer) {
    return Messages.fill(pattern, Map.of("issuer", issuer, "year", Integer.toString(year)));
  }
}
