package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equation.Term;
import io.github.nianbao.form.Relation.Comparison;
import io.github.nianbao.read.recognise.Head.Entry;
import io.github.nianbao.read.recognise.Heading.Slot;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.TableLabels.Row;
import io.github.nianbao.report.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of figures whose labels a page shows in pieces. Where there are as many rows as the form
 * has, each with as many figures as it has columns, and every label that can be read says the same,
 * each row is the one of its number if all sums hold, or if the pieces around it make its label.
 * For one table of one form.
 */
final class CountedRows {
  /* Labels like 其他 are in many words. */
  private static final int SHORT = 3;

  private final TableLabels labels;
  private final List<Equation> equations;
  private final List<PrintedRow> rows;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();

  private CountedRows(TableLabels labels, List<Equation> equations, List<PrintedRow> rows) {
    this.labels = labels;
    this.equations = equations;
    this.rows = rows;
  }

  /**
   * The table, or nothing where its rows are not those of the form.
   *
   * @param labels the labels of a form
   * @param equations the sums of that table
   * @param rows all rows of figures, the last of them without any
   * @param read what was read of the table by its labels
   * @param notes takes what is found
   */
  static Optional<TableFigures> of(
      TableLabels labels,
      List<Equation> equations,
      List<PrintedRow> rows,
      List<TableFigures> read,
      Notes notes) {
    CountedRows counted = new CountedRows(labels, equations, rows);
    return counted.isCounted()
            && counted.place(notes)
            && counted.tellsMore(read)
            && counted.agrees(read)
            && counted.isTold(read)
        ? Optional.of(counted.table(notes))
        : Optional.empty();
  }

  /*
   * By sums or labels, but not where labels say otherwise: rows that changed places have the same
   * sums. Headings that made rows doubtful need both sums and a second look.
   */
  private boolean isTold(List<TableFigures> read) {
    return sumsHold()
        ? !isContradicted() && (isFilled(read) || isHeaded())
        : isFilled(read) && isLabelled(read);
  }

  /* Whether the words around a row are the label of another row, and not its own. */
  private boolean isContradicted() {
    for (int r = 0; r < leaves().size(); r++) {
      String words = rows.get(r).words() + rows.get(r + 1).words();
      Label own = leaves().get(r).label();
      if (!own.isAmong(words)
          && leaves().stream()
              .map(Row::label)
              .anyMatch(label -> label.folded().length() > SHORT && label.isAmong(words))) {
        return true;
      }
    }
    return false;
  }

  private List<Row> leaves() {
    return labels.rows().stream().filter(Row::leaf).toList();
  }

  private boolean isCounted() {
    int columns = labels.heads().get(0).leaves().size();
    return labels.heads().size() == 1
        && rows.size() == leaves().size() + 1
        && rows.stream().limit(leaves().size()).allMatch(row -> row.figures().size() == columns);
  }

  /* Puts each row in its place; whether all are numbers. */
  private boolean place(Notes notes) {
    PrintedFigures printed = new PrintedFigures(notes);
    List<Entry> columns = labels.heads().get(0).leaves();
    for (int r = 0; r < leaves().size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        Entry column = columns.get(c);
        String path =
            TableLabels.join(leaves().get(r).path(), Objects.requireNonNull(column.key()));
        Token token = rows.get(r).figures().get(c);
        Slot slot = new Slot(column.key(), column.label().printed(), false, "");
        figures.put(path, printed.figure(token, path, slot, labels.unit(path)));
        sources.put(path, token.source());
      }
    }
    return figures.values().stream().allMatch(Figure.Numeric.class::isInstance);
  }

  /* Rows were read by labels, and of all others the label is printed around them, in pieces. */
  private boolean isLabelled(List<TableFigures> read) {
    boolean some = false;
    for (int r = 0; r < leaves().size(); r++) {
      Row row = leaves().get(r);
      boolean known = read.stream().anyMatch(each -> isFilled(row.path(), each));
      some |= known;
      if (!known && !row.label().isAmong(rows.get(r).words() + rows.get(r + 1).words())) {
        return false;
      }
    }
    return some;
  }

  /* Every figure is part of a sum, and all of them hold. */
  private boolean sumsHold() {
    Set<String> summed = new HashSet<>();
    for (Equation equation : equations) {
      boolean own = equation.relation().table().equals(labels.key());
      boolean sum = equation.relation().comparison() == Comparison.EQUAL;
      List<Term> terms = new ArrayList<>(equation.left());
      terms.addAll(equation.right());
      if (own && sum && terms.stream().noneMatch(Term::lastYear)) {
        if (sum(equation.left()).compareTo(sum(equation.right())) != 0) {
          return false;
        }
        terms.forEach(term -> summed.add(term.field().path()));
      }
    }
    return summed.containsAll(figures.keySet());
  }

  private BigDecimal sum(List<Term> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      if (figures.get(term.field().path()) instanceof Figure.Numeric figure) {
        sum = term.negative() ? sum.subtract(figure.value()) : sum.add(figure.value());
      }
    }
    return sum;
  }

  private boolean tellsMore(List<TableFigures> read) {
    return figures.keySet().stream()
        .anyMatch(path -> read.stream().noneMatch(each -> each.figures().containsKey(path)));
  }

  /* What was read by labels stands in the same places. */
  private boolean agrees(List<TableFigures> read) {
    return read.stream()
        .allMatch(
            each ->
                each.figures().entrySet().stream()
                        .allMatch(figure -> figure.getValue().equals(figures.get(figure.getKey())))
                    && each.sources().entrySet().stream()
                        .allMatch(place -> place.getValue().equals(sources.get(place.getKey()))));
  }

  /* Whether rows were read by labels, and no heading made one doubtful. */
  private static boolean isFilled(List<TableFigures> read) {
    return read.stream().anyMatch(each -> !each.figures().isEmpty())
        && read.stream()
            .allMatch(each -> each.rows().stream().allMatch(row -> isFilled(row, each)));
  }

  private static boolean isFilled(String row, TableFigures read) {
    return read.figures().keySet().stream().anyMatch(path -> path.startsWith(row + "."));
  }

  /*
   * Whether all headings are there, and on each line in the order of the form: lines of a page are
   * not the rows of a head, but what stands on one of them stands side by side.
   */
  private boolean isHeaded() {
    Head head = labels.heads().get(0);
    PrintedRow first = rows.get(0);
    String words = first.words();
    return head.entries().stream().allMatch(entry -> entry.label().isAmong(words))
        && first.isInOrder(head.leaves().stream().map(Entry::label).toList())
        && head.levels().stream()
            .allMatch(level -> first.isInOrder(level.stream().map(Entry::label).toList()));
  }

  private TableFigures table(Notes notes) {
    notes.add(
        Severity.WARNING,
        "R-ROW.counted",
        Spot.of(labels.key(), rows.get(0).figures().get(0).source()),
        Map.of("table", labels.table().name().zh(), "rows", Integer.toString(leaves().size())));
    Set<String> paths = new LinkedHashSet<>();
    leaves().forEach(row -> paths.add(row.path()));
    return new TableFigures(
        labels, figures, sources, paths, List.of(), notes, paths.size(), paths.size());
  }
}
