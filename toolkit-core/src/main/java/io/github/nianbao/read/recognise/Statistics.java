package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.report.AnnexEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table of statistics of the years before the forms (统计表): an indicator, its unit and a figure
 * to the row. It counts answers where the forms count outcomes, so that none of it becomes a figure
 * of a form; all of it goes to the annex. For one report.
 */
final class Statistics {
  private static final Pattern UNIT =
      Pattern.compile("[(（]?(?:单位[:：])?(件|条|个|人|人次|次|篇|场次|场|部|份|项|万元|元|条次|天)[)）]?");
  private static final Pattern HEAD = Pattern.compile("统计指标|指标名称|指标|单位|统计数|数量|数值|合计数");

  private final boolean before;
  private final Vocabulary words;
  private final Notes notes;
  private final List<AnnexEntry> entries = new ArrayList<>();

  /**
   * @param year reporting year, 0 where it is not known yet
   * @param words the labels of all forms
   */
  Statistics(int year, Vocabulary words, Notes notes) {
    this.words = words;
    this.before = year > 0 && RuleData.builtIn().edition(year).isEmpty();
    this.notes = notes;
  }

  /** Whether a text is a unit and nothing else. */
  static boolean isUnit(String text) {
    return UNIT.matcher(Names.Folding.squeeze(text)).matches();
  }

  /** The unit that a text is. */
  static String unit(String text) {
    return UNIT.matcher(Names.Folding.squeeze(text)).replaceFirst("$1");
  }

  /** Takes a table if the report is older than all forms and the table has figures. */
  boolean take(List<Piece> run) {
    if (!before) {
      return false;
    }
    List<AnnexEntry> taken = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (Line line : Line.of(run, words)) {
      take(line, taken, rest);
    }
    if (taken.isEmpty()) {
      return false;
    }
    entries.addAll(taken);
    notes.add(
        Severity.WARNING,
        "R-STATISTICS.message",
        new Spot("annex", run.get(0).source(), rest),
        Map.of("count", Integer.toString(taken.size())));
    return true;
  }

  private static void take(Line line, List<AnnexEntry> taken, List<String> rest) {
    List<String> names = new ArrayList<>();
    String unit = null;
    for (Token label : line.labels()) {
      if (isUnit(label.text())) {
        unit = unit(label.text());
      } else {
        names.add(label.text());
      }
    }
    List<Token> figures = line.figures().stream().filter(each -> !each.isBlank()).toList();
    if (figures.isEmpty() || names.isEmpty()) {
      names.stream().filter(name -> !HEAD.matcher(name).matches()).forEach(rest::add);
      figures.forEach(figure -> rest.add(figure.text()));
      return;
    }
    for (Token figure : figures) {
      String name = names.get(names.size() - 1);
      taken.add(new AnnexEntry(null, name, PrintedFigures.plain(figure.text()), unit));
    }
    rest.addAll(names.subList(0, names.size() - 1));
  }

  /** Figures for the annex. */
  List<AnnexEntry> entries() {
    return entries;
  }
}
