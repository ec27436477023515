package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.check.Assessment.NotAssessable;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.RuleData.ProseFigure;
import io.github.nianbao.form.RuleData.ProseFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code P-FIGURE}: figures in prose are those of the tables. Never more than a hint, since prose
 * may lawfully speak of the office alone and the table of the whole district. Prose that names the
 * figure of the table anywhere is content.
 */
final class ProseFigureRule implements Rule {
  private static final String CODE = "P-FIGURE";

  private final ProseFigures data;
  private final Wording wording;

  ProseFigureRule(ProseFigures data, Wording wording) {
    this.data = data;
    this.wording = wording;
  }

  /** A number in prose and the clause it stands in. */
  private record Mention(String clause, BigDecimal value, String prose) {}

  /** A clause and the key of its prose. */
  private record Clause(String text, String prose) {}

  @Override
  public List<Assessment> assess(Subject subject) {
    List<Clause> clauses =
        subject.form().proseKeys().stream()
            .flatMap(key -> Prose.clauses(subject.prose(key)).stream().map(c -> new Clause(c, key)))
            .filter(clause -> !data.notWhen().matcher(clause.text()).find())
            .toList();
    return data.figures().stream()
        .filter(figure -> figure.paths().stream().allMatch(path -> known(path, subject)))
        .map(figure -> assess(figure, clauses, subject))
        .toList();
  }

  private static boolean known(String path, Subject subject) {
    return path.equals(Subject.PROCESSING_FEE) || subject.field(path).isPresent();
  }

  private Assessment assess(ProseFigure figure, List<Clause> clauses, Subject subject) {
    String path = figure.paths().get(0);
    List<Mention> mentions = mentions(figure, clauses);
    if (mentions.isEmpty()) {
      return new NotApplicable(CODE, path);
    }
    List<String> unknown =
        figure.paths().stream().filter(p -> subject.number(p).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      return new NotAssessable(CODE, path, unknown, "");
    }
    BigDecimal value =
        figure.paths().stream()
            .map(p -> subject.number(p).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean named = mentions.stream().anyMatch(m -> m.value().compareTo(value) == 0);
    return Assessment.of(named, finding(figure, mentions.get(0), value, subject));
  }

  private static List<Mention> mentions(ProseFigure figure, List<Clause> clauses) {
    List<Mention> mentions = new ArrayList<>();
    for (Clause clause : clauses) {
      for (Pattern pattern : figure.patterns()) {
        Matcher matcher = pattern.matcher(clause.text());
        if (matcher.find()) {
          mentions.add(new Mention(clause.text(), Prose.number(matcher), clause.prose()));
        }
      }
      if (figure.zero().stream().anyMatch(zero -> zero.matcher(clause.text()).find())) {
        mentions.add(new Mention(clause.text(), BigDecimal.ZERO, clause.prose()));
      }
    }
    return mentions;
  }

  private Finding finding(ProseFigure figure, Mention mention, BigDecimal value, Subject subject) {
    String cells =
        figure.paths().stream().map(path -> cell(path, subject)).collect(Collectors.joining(" + "));
    Map<String, String> values =
        Map.of(
            "excerpt", Prose.excerpt(mention.clause()),
            "found", Wording.number(mention.value()),
            "cell", cells,
            "value", Wording.number(value));
    List<String> others =
        Stream.concat(figure.paths().stream().skip(1), Stream.of(mention.prose())).toList();
    return wording.finding(CODE, Severity.INFO, figure.paths().get(0), values).relatedTo(others);
  }

  private String cell(String path, Subject subject) {
    return subject
        .field(path)
        .map(field -> table(field, subject) + "“" + Wording.cell(field) + "”")
        .orElseGet(() -> wording.text("field.processingFee", Map.of()));
  }

  private String table(FigureField field, Subject subject) {
    return subject.sheets().stream()
        .filter(sheet -> sheet.key().equals(field.table()))
        .map(sheet -> wording.table(sheet.table()))
        .findFirst()
        .orElse("");
  }
}
