package io.github.nianbao.form;

import io.github.nianbao.finding.Severity;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Limits, key words and patterns of the rules that look at more than the relations of a form, as
 * they stand in {@code rules.json}. Immutable and safe for use by several threads.
 *
 * <p>Patterns see prose without white space.
 *
 * @param regulationPower who has no power to make 规章
 * @param fees which fees look like yuan given as 万元
 * @param titles titles accepted beside the one of the form: places {@code {issuer}}, {@code {year}}
 * @param years where prose names the year it reports on
 * @param editions which form holds from which reporting year on, oldest first
 * @param lengths prose that must have some length
 * @param mentions prose that must speak of something
 * @param period finds the period reported on: groups {@code from} and {@code to}
 * @param deadlines by when a report is to be published; the first whose names match holds
 * @param proseFigures where prose gives a figure of a table
 */
public record RuleData(
    RegulationPower regulationPower,
    Fees fees,
    List<String> titles,
    Years years,
    List<Edition> editions,
    List<Length> lengths,
    List<Mention> mentions,
    Pattern period,
    List<Deadline> deadlines,
    ProseFigures proseFigures) {
  public RuleData {
    titles = List.copyOf(titles);
    editions = List.copyOf(editions);
    lengths = List.copyOf(lengths);
    mentions = List.copyOf(mentions);
    deadlines = List.copyOf(deadlines);
  }

  /** The data that comes with the toolkit; read once per process. */
  public static RuleData builtIn() {
    return BuiltIn.DATA;
  }

  /** Whether the state prescribes a form, so that the rules of the state hold for its reports. */
  public boolean isOfficial(String form) {
    return editions.stream().anyMatch(edition -> edition.form().equals(form));
  }

  /** The form that holds for a reporting year; empty for years before the first of them. */
  public Optional<String> edition(int year) {
    return editions.stream()
        .filter(edition -> edition.from() <= year)
        .reduce((earlier, later) -> later)
        .map(Edition::form);
  }

  /** Reads the data on first use. */
  private static final class BuiltIn {
    static final RuleData DATA = TemplateResource.read("rules.json", RuleData.class);
  }

  /**
   * Bodies without power to make regulations.
   *
   * @param row row of the figures concerned
   * @param levels levels of administration without that power
   * @param names found in the names of such bodies
   */
  public record RegulationPower(String row, List<String> levels, Pattern names) {
    public RegulationPower {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Limits of fees.
   *
   * @param limits limits by body; the first whose names match holds
   * @param yuan finds an amount of fees in yuan in prose; the amount is a group
   */
  public record Fees(List<Limit> limits, Pattern yuan) {
    public Fees {
      limits = List.copyOf(limits);
    }
  }

  /**
   * A fee above which the unit is in doubt.
   *
   * @param names found in the names of the bodies concerned
   * @param limit in 万元
   */
  public record Limit(Pattern names, BigDecimal limit) {}

  /**
   * Where prose names the reporting year.
   *
   * @param mentions patterns whose first group is a year
   * @param notWhen found in sentences that speak of another year rightly
   */
  public record Years(List<Pattern> mentions, Pattern notWhen) {
    public Years {
      mentions = List.copyOf(mentions);
    }
  }

  /** A form and the first reporting year it holds for. */
  public record Edition(String form, int from) {}

  /** Prose that must have at least so many characters, punctuation not counted. */
  public record Length(String code, Severity severity, String prose, int atLeast) {}

  /**
   * Prose that must speak of every one of some topics.
   *
   * @param code code of the finding
   * @param severity severity of the finding
   * @param prose key of the prose
   * @param since first reporting year for which it must
   * @param topics the topics
   */
  public record Mention(
      String code, Severity severity, String prose, int since, List<Topic> topics) {
    public Mention {
      topics = List.copyOf(topics);
    }
  }

  /** A topic and the words by which it is known. */
  public record Topic(String name, Pattern words) {}

  /** The last day of publication, in the year after the reporting year. */
  public record Deadline(Pattern names, MonthDay until) {}

  /**
   * Figures in prose.
   *
   * @param notWhen found in clauses that are passed over
   * @param figures the figures looked for
   */
  public record ProseFigures(Pattern notWhen, List<ProseFigure> figures) {
    public ProseFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A figure that prose may repeat.
   *
   * @param paths the figures whose sum it is
   * @param patterns find it in a clause; the first group is the number
   * @param zero find words for none
   */
  public record ProseFigure(List<String> paths, List<Pattern> patterns, List<Pattern> zero) {
    public ProseFigure {
      paths = List.copyOf(paths);
      patterns = List.copyOf(patterns);
      zero = List.copyOf(zero);
    }
  }
}
