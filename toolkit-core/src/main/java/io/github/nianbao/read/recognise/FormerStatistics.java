package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.report.AnnexEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of statistics of the years before the forms, wherever its cells stand: in rows, a cell
 * to the line, or on one line. It is told by its units, each between an indicator and its figures,
 * and taken out before sections are looked for, since its groups have titles like those of
 * sections.
 *
 * @param rest the pieces of the report itself
 * @param entries the figures, with their units
 */
record FormerStatistics(List<Piece> rest, List<AnnexEntry> entries) {
  private static final int FEWEST = 4;
  /* Groups and broken labels between two indicators. */
  private static final int WIDEST_GAP = 16;

  FormerStatistics {
    rest = List.copyOf(rest);
    entries = List.copyOf(entries);
  }

  /** Takes the tables out of a document. */
  static FormerStatistics of(List<Piece> pieces, StatisticsTerms terms, Notes notes) {
    StatisticsCells cells = new StatisticsCells(pieces, terms);
    List<Integer> units = cells.units();
    List<AnnexEntry> entries = new ArrayList<>();
    List<Piece> rest = new ArrayList<>();
    int kept = 0;
    int from = 0;
    for (int to = 1; to <= units.size(); to++) {
      boolean ends = to == units.size() || units.get(to) - units.get(to - 1) > WIDEST_GAP;
      if (ends && to - from >= FEWEST) {
        Table table = new Table(cells, units.subList(from, to));
        if (table.isOfApplications()) {
          entries.addAll(table.entries());
          table.say(notes);
          cells.all().between(kept, table.start(), rest);
          kept = table.end();
        }
      }
      from = ends ? to : from;
    }
    if (entries.isEmpty()) {
      return new FormerStatistics(pieces, entries);
    }
    cells.all().between(kept, cells.all().size(), rest);
    return new FormerStatistics(rest, entries);
  }

  /* One table. */
  private static final class Table {
    private final StatisticsCells cells;
    private final List<Integer> units;
    private final List<AnnexEntry> entries = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final int start;
    /* Behind the last figure taken. */
    private int end;

    Table(StatisticsCells cells, List<Integer> units) {
      this.cells = cells;
      this.units = units;
      this.start = cells.head(units.get(0));
      this.end = start;
      List<String> columns = cells.columns(start, units.get(0));
      units.forEach(unit -> add(unit, columns));
    }

    private void add(int unit, List<String> columns) {
      int label = cells.label(end, unit);
      others.addAll(cells.words(end, label));
      List<Token> figures = cells.figures(unit);
      String name = cells.all().text(label, unit);
      if (figures.isEmpty()) {
        others.add(name);
      }
      for (int i = 0; i < figures.size(); i++) {
        boolean several = figures.size() > 1 && columns.size() == figures.size();
        String whole = several ? name + "（" + columns.get(i) + "）" : name;
        entries.add(
            new AnnexEntry(
                null, whole, PrintedFigures.plain(figures.get(i).text()), cells.unit(unit)));
      }
      end = unit + 1 + figures.size();
    }

    /* Channels of publication are counted in tables of later reports too. */
    boolean isOfApplications() {
      return entries.stream().anyMatch(each -> Folded.of(each.label()).text().contains("申请"));
    }

    List<AnnexEntry> entries() {
      return entries;
    }

    int start() {
      return cells.caption(start);
    }

    int end() {
      return cells.foot(cells.all().rowEnd(end));
    }

    void say(Notes notes) {
      others.addAll(0, cells.words(start(), start));
      others.addAll(cells.words(end, end()));
      Map<String, String> values = new HashMap<>();
      values.put("count", Integer.toString(entries.size()));
      Spot spot = new Spot("annex", cells.all().token(units.get(0)).source(), others);
      notes.add(Severity.WARNING, "R-STATISTICS.message", spot, values);
    }
  }

  /** The figures with those of a table found later. */
  List<AnnexEntry> and(List<AnnexEntry> more) {
    List<AnnexEntry> all = new ArrayList<>(entries);
    all.addAll(more);
    return all;
  }
}
