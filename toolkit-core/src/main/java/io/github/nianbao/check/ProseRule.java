package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.form.RuleData.Length;
import io.github.nianbao.form.RuleData.Mention;
import io.github.nianbao.form.RuleData.Topic;
import io.github.nianbao.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the prose of a section must be: long enough ({@code D-SEC5}), and about certain things
 * ({@code D-FEE}, {@code D-OVERVIEW}).
 */
final class ProseRule implements Rule {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final RuleData data;
  private final Wording wording;

  ProseRule(RuleData data, Wording wording) {
    this.data = data;
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    List<Assessment> assessments = new ArrayList<>();
    data.lengths().forEach(length -> assessments.add(length(length, subject)));
    data.mentions().forEach(mention -> assessments.add(mention(mention, subject)));
    return assessments;
  }

  private Assessment length(Length rule, Subject subject) {
    Optional<Section> section = section(rule.prose(), subject);
    if (section.isEmpty()) {
      return new NotApplicable(rule.code(), rule.prose());
    }
    String words = NO_LETTER.matcher(subject.prose(rule.prose())).replaceAll("");
    Map<String, String> values =
        Map.of("section", section.get().title(), "characters", Integer.toString(rule.atLeast()));
    return Assessment.of(
        words.codePointCount(0, words.length()) >= rule.atLeast(),
        wording.finding(rule.code(), rule.severity(), rule.prose(), values));
  }

  private Assessment mention(Mention rule, Subject subject) {
    Integer year = subject.year();
    Optional<Section> section = section(rule.prose(), subject);
    if (section.isEmpty() || (year != null && year < rule.since())) {
      return new NotApplicable(rule.code(), rule.prose());
    }
    if (year == null) {
      return Assessment.unknown(rule.code(), "year");
    }
    String prose = subject.prose(rule.prose());
    List<String> missing =
        rule.topics().stream()
            .filter(topic -> !topic.words().matcher(prose).find())
            .map(Topic::name)
            .toList();
    Map<String, String> values =
        Map.of("section", section.get().title(), "topics", wording.list(missing));
    return Assessment.of(
        missing.isEmpty(), wording.finding(rule.code(), rule.severity(), rule.prose(), values));
  }

  private static Optional<Section> section(String prose, Subject subject) {
    return subject.form().sections().stream().filter(s -> s.prose().equals(prose)).findFirst();
  }
}
