package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.Failed;
import io.github.nianbao.check.Assessment.Passed;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.RuleData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code D-YEAR}: title and prose name the reporting year. Sentences that compare with another year
 * or plan for one are passed over.
 */
final class YearRule implements Rule {
  private static final String CODE = "D-YEAR";
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  private final RuleData.Years data;
  private final Wording wording;

  YearRule(RuleData.Years data, Wording wording) {
    this.data = data;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    Integer year = subject.year();
    if (year == null) {
      return List.of(Assessment.unknown(CODE, "year"));
    }
    List<Assessment> failed = new ArrayList<>();
    String title = subject.report().front().title();
    if (title != null) {
      find(Subject.tight(title), List.of(YEAR), "title", year, failed);
    }
    for (String key : subject.form().proseKeys()) {
      find(subject.prose(key), data.mentions(), key, year, failed);
    }
    return failed.isEmpty() ? List.of(new Passed(CODE, "year")) : failed;
  }

  /* One finding per place is enough to send a person there. */
  private void find(
      String text, List<Pattern> patterns, String path, int year, List<Assessment> failed) {
    for (String sentence : Prose.sentences(text)) {
      if (data.notWhen().matcher(sentence).find()) {
        continue;
      }
      for (Pattern pattern : patterns) {
        Matcher matcher = pattern.matcher(sentence);
        if (matcher.find() && Integer.parseInt(matcher.group(1)) != year) {
          failed.add(failed(sentence, matcher.group(1), path, year));
          return;
        }
      }
    }
  }

  private Assessment failed(String sentence, String found, String path, int year) {
    Map<String, String> values =
        Map.of("excerpt", Prose.excerpt(sentence), "found", found, "year", Integer.toString(year));
    return new Failed(wording.finding(CODE, Severity.INFO, path, values));
  }
}
