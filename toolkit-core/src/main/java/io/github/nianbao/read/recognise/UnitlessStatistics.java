package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.report.AnnexEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables in the sections of a report that is older than the forms, which {@link
 * FormerStatistics} does not know by a unit on every row. They count answers where the forms count
 * outcomes, so that none of their figures becomes one of a form; all go to the annex. For one
 * report.
 */
final class UnitlessStatistics {
  private final boolean before;
  private final Vocabulary words;
  private final StatisticsTerms terms;
  private final Notes notes;
  private final List<AnnexEntry> entries = new ArrayList<>();

  /**
   * @param year reporting year, 0 where it is not known
   * @param words the labels of all forms
   */
  UnitlessStatistics(int year, Vocabulary words, StatisticsTerms terms, Notes notes) {
    this.before = year > 0 && RuleData.builtIn().edition(year).isEmpty();
    this.words = words;
    this.terms = terms;
    this.notes = notes;
  }

  /** Takes a table if the report is older than all forms and the table has figures. */
  boolean take(List<Piece> run) {
    if (!before) {
      return false;
    }
    Table table = new Table(terms);
    Line.of(run, words).forEach(table::add);
    if (table.entries.isEmpty()) {
      return false;
    }
    entries.addAll(table.entries);
    notes.add(
        Severity.WARNING,
        "R-STATISTICS.message",
        new Spot("annex", run.get(0).source(), table.others),
        Map.of("count", Integer.toString(table.entries.size())));
    return true;
  }

  /** Figures for the annex. */
  List<AnnexEntry> entries() {
    return entries;
  }

  /* One table. */
  private static final class Table {
    final List<AnnexEntry> entries = new ArrayList<>();
    final List<String> others = new ArrayList<>();
    private final StatisticsTerms terms;
    /* That of the head; of several columns none is told from the others. */
    private @Nullable String unit;

    Table(StatisticsTerms terms) {
      this.terms = terms;
    }

    void add(Line line) {
      List<String> names = new ArrayList<>();
      String own = null;
      for (Token label : line.labels()) {
        if (terms.isUnit(label.text())) {
          own = terms.unit(label.text());
        } else {
          names.add(label.text());
        }
      }
      List<Token> figures = line.figures().stream().filter(each -> !each.isBlank()).toList();
      if (figures.isEmpty() || names.isEmpty()) {
        names.forEach(this::head);
        figures.forEach(figure -> others.add(figure.text()));
        return;
      }
      String name = names.get(names.size() - 1);
      for (Token figure : figures) {
        String unitOfFigure = own != null || figures.size() > 1 ? own : unit;
        entries.add(new AnnexEntry(null, name, PrintedFigures.plain(figure.text()), unitOfFigure));
      }
      others.addAll(names.subList(0, names.size() - 1));
    }

    private void head(String name) {
      if (terms.unitOfHead(name).isPresent()) {
        unit = terms.unitOfHead(name).get();
      } else if (!terms.isHead(name)) {
        others.add(name);
      }
    }
  }
}
