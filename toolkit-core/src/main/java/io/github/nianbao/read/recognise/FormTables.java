package io.github.nianbao.read.recognise;

import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equations;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of all forms, to tell which of them a table is. Immutable. */
final class FormTables {
  /* Labels a table must share with a form to be one of its tables. */
  private static final int FEWEST_HITS = 3;

  private final List<TableLabels> tables = new ArrayList<>();
  private final Map<String, List<Equation>> sums = new LinkedHashMap<>();
  private final Vocabulary words;

  FormTables(Forms forms) {
    for (Form form : forms.all()) {
      sums.put(form.id(), Equations.of(form));
      form.tables()
          .forEach(
              table -> tables.add(new TableLabels(form.id(), table, others(forms, form, table))));
    }
    this.words = new Vocabulary(tables);
  }

  private static List<FormTable> others(Forms forms, Form own, FormTable table) {
    return forms.all().stream()
        .filter(form -> !form.id().equals(own.id()))
        .flatMap(form -> form.tables().stream())
        .filter(other -> other.key().equals(table.key()))
        .toList();
  }

  /** All tables. */
  List<TableLabels> all() {
    return tables;
  }

  /** The labels of all tables. */
  Vocabulary words() {
    return words;
  }

  /** The tables of a form. */
  List<TableLabels> of(String formId) {
    return tables.stream().filter(table -> table.formId().equals(formId)).toList();
  }

  /** Every way of reading a table as the table it most likely is, one for each form. */
  Optional<Readings> read(List<Piece> pieces, Notes notes) {
    List<Line> lines = Line.of(ParallelBlocks.parted(pieces, tables), words);
    List<TableFigures> all = new ArrayList<>();
    tables.forEach(labels -> all.add(new TableWalk(labels, lines, notes.fresh()).walk()));
    return all.stream()
        .filter(each -> each.hits() >= FEWEST_HITS)
        .max(Comparator.comparingDouble(TableFigures::score))
        .map(
            best ->
                new Readings(
                    all.stream()
                        .filter(each -> each.labels().key().equals(best.labels().key()))
                        .toList()));
  }

  /**
   * A table of which labels told but some rows, with all its rows; empty where its sums do not tell
   * more.
   *
   * @param pieces all that stands in its section
   * @param read what its labels told
   */
  Optional<Readings> counted(List<Piece> pieces, List<Readings> read, Notes notes) {
    List<PrintedRow> rows = PrintedRow.of(pieces, words::isLabel);
    List<TableFigures> ways = new ArrayList<>();
    for (TableFigures way : read.get(0).ways()) {
      TableLabels labels = way.labels();
      List<TableFigures> told = read.stream().map(each -> each.in(labels.formId())).toList();
      List<Equation> equations = sums.getOrDefault(labels.formId(), List.of());
      CountedRows.of(labels, equations, rows, told, notes.fresh()).ifPresent(ways::add);
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(new Readings(ways));
  }

  /**
   * A table in the labels of every form.
   *
   * @param ways one for each form that has such a table
   */
  record Readings(List<TableFigures> ways) {
    /** The key of the table. */
    String key() {
      return ways.get(0).labels().key();
    }

    /** The form that fits better than all others, if there is one. */
    Optional<String> form() {
      double best = ways.stream().mapToDouble(TableFigures::score).max().orElse(0);
      List<TableFigures> winners = ways.stream().filter(way -> way.score() >= best).toList();
      return winners.size() == 1 ? Optional.of(winners.get(0).labels().formId()) : Optional.empty();
    }

    /** The table in a form, or in the best of those that have it. */
    TableFigures in(String formId) {
      return ways.stream()
          .filter(way -> way.labels().formId().equals(formId))
          .findFirst()
          .orElseGet(this::best);
    }

    private TableFigures best() {
      return Collections.max(ways, Comparator.comparingDouble(TableFigures::score));
    }

    /** Whether this and another are clearly of two forms. */
    boolean isOtherForm(Readings other) {
      return form().isPresent() && other.form().isPresent() && !form().equals(other.form());
    }

    /** Whether this and another have most rows of the smaller one in common. */
    boolean repeats(Readings other) {
      Set<String> rows = best().rows();
      Set<String> others = other.best().rows();
      long common = rows.stream().filter(others::contains).count();
      return 2 * common > Math.min(rows.size(), others.size());
    }

    /** The form that fits best the parts of one table, the older of two that fit alike. */
    static String likeliest(List<Readings> parts) {
      Map<String, Double> scores = new LinkedHashMap<>();
      parts.stream()
          .flatMap(part -> part.ways().stream())
          .forEach(way -> scores.merge(way.labels().formId(), way.score(), Double::sum));
      return Collections.max(scores.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** How many labels were met. */
    int hits() {
      return ways.stream().mapToInt(TableFigures::hits).max().orElse(0);
    }
  }
}
