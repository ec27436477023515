package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.read.recognise.Heading.Slot;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.TableLabels.Row;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures on their way into rows. A row with fewer figures than columns stays blank: nobody can
 * tell which is missing. For one table; not safe for several threads.
 */
final class RowFigures {
  private final TableLabels labels;
  private final Notes notes;
  private final PrintedFigures printed;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Set<String> rows = new LinkedHashSet<>();
  /* Grid column in which figures begin, -1 where it is not known. */
  private final int start;
  private final GluedFigures glued;
  private final List<AnnexEntry> annex = new ArrayList<>();

  /** Figures for the rows of a table that these lines hold. */
  RowFigures(TableLabels labels, List<Line> lines, Notes notes) {
    this.labels = labels;
    this.start = Line.start(lines);
    this.glued = GluedFigures.of(lines, labels.heads().size() == 1);
    this.notes = notes;
    this.printed = new PrintedFigures(notes);
  }

  /**
   * Puts the figures of a row into its columns.
   *
   * @param apart whether the source tells where the cells of the row begin and end
   */
  void place(Row row, Heading heading, List<Token> given, boolean apart) {
    List<Slot> columns = columns(heading, given);
    List<Token> parted = parted(row, apart ? given : full(given, columns.size()), columns.size());
    List<Token> tokens = fit(parted, columns.size());
    if (!rows.add(row.path())) {
      say(Severity.WARNING, "R-ROW.twice", row, tokens);
      return;
    }
    int needed = columns.size();
    boolean lost = needed < heading.whole().size() && tokens.size() > needed;
    if (tokens.size() < needed || lost) {
      Severity severity = tokens.isEmpty() ? Severity.WARNING : Severity.ERROR;
      say(severity, tokens.isEmpty() ? "R-ROW.empty" : "R-ROW.short", row, tokens);
      return;
    }
    if (!heading.sure()) {
      say(Severity.ERROR, "R-ROW.order", row, tokens);
      return;
    }
    List<Token> more = tokens.subList(needed, tokens.size());
    if (isRepeated(tokens, needed)) {
      more = List.of();
    }
    if (more.stream().anyMatch(Token::isFigure) || isWider(parted, tokens, apart)) {
      say(Severity.ERROR, "R-ROW.surplus", row, tokens);
      return;
    }
    for (int i = 0; i < needed; i++) {
      place(row, columns.get(i), tokens.get(i));
    }
    if (!more.isEmpty()) {
      say(Severity.WARNING, "R-ROW.more", row, more);
      more.forEach(token -> annex(null, row.label().printed(), token));
    }
  }

  /* As many figures as columns: blanks among loose ones are no cells of them. */
  private static List<Token> full(List<Token> given, int needed) {
    List<Token> printed = given.stream().filter(token -> !token.isBlank()).toList();
    return printed.size() == needed ? printed : given;
  }

  private List<Token> parted(Row row, List<Token> given, int needed) {
    if (needed < 2 || given.size() != 1 || !glued.isSure(given.get(0), needed)) {
      return given;
    }
    say(Severity.WARNING, "R-ROW.glued", row, given);
    return given.get(0).digits();
  }

  /*
   * A blank is taken for one of a label; but what follows does not stand where other rows have
   * their first figure.
   */
  private boolean isWider(List<Token> given, List<Token> tokens, boolean apart) {
    boolean led =
        !tokens.isEmpty() && given.get(0).isBlank() && !tokens.get(0).equals(given.get(0));
    int column = led ? tokens.get(0).column() : -1;
    return led && (!apart || (column >= 0 && start >= 0 && column != start));
  }

  /* A cell over several columns, printed in each of them. */
  private static boolean isRepeated(List<Token> tokens, int needed) {
    return needed == 1 && tokens.stream().map(Token::text).distinct().count() == 1;
  }

  /* A row that fills the form tells that a heading was misread, not that its column is missing. */
  private static List<Slot> columns(Heading heading, List<Token> given) {
    int whole = heading.whole().size();
    boolean full = heading.columns().size() < whole && fit(given, whole).size() == whole;
    return full ? heading.whole() : heading.columns();
  }

  private void place(Row row, Slot slot, Token token) {
    if (token.isBlank()) {
      return;
    }
    if (slot.key() == null) {
      annex(null, row.label().printed() + " " + slot.name(), token);
      return;
    }
    String path = slot.key().isEmpty() ? row.path() : row.path() + "." + slot.key();
    figures.put(path, printed.figure(token, path, slot, labels.unit(path)));
    sources.put(path, token.source());
  }

  /* Too few figures in too many cells: the blanks before them may be of labels or of figures. */
  private static boolean isBehindBlanks(List<Token> tokens, int needed) {
    return tokens.size() > needed && tokens.get(0).isBlank() && Line.span(tokens) < needed;
  }

  /* Blanks beyond the last column are the empty cells of a wider grid. */
  private static List<Token> fit(List<Token> tokens, int needed) {
    List<Token> fit = new ArrayList<>(tokens);
    if (isBehindBlanks(tokens, needed)) {
      fit.removeIf(Token::isBlank);
      return fit;
    }
    while (fit.size() > needed && fit.get(fit.size() - 1).isBlank()) {
      fit.remove(fit.size() - 1);
    }
    while (fit.size() > needed && fit.get(0).isBlank()) {
      fit.remove(0);
    }
    return fit;
  }

  /** Keeps the figures of a row that stands under headings of another form. */
  void foreign(Row row, List<Token> tokens) {
    say(Severity.WARNING, "R-ROW.foreign", row, tokens);
    tokens.stream()
        .filter(token -> !token.isBlank())
        .forEach(token -> annex(null, row.label().printed(), token));
  }

  /** Whether a row was met. */
  boolean has(Row row) {
    return rows.contains(row.path());
  }

  /** Keeps the figures of a row that the form does not have. */
  void unknown(Token name, List<Token> tokens) {
    notes.add(
        Severity.WARNING,
        "R-ROW.unknown",
        new Spot(labels.key(), name.source(), texts(tokens)),
        Map.of("label", name.text(), "figures", String.join(" ", texts(tokens))));
    tokens.stream().filter(token -> !token.isBlank()).forEach(t -> annex(null, name.text(), t));
  }

  /** Reports figures that stand beside no label. */
  void stray(List<Token> tokens) {
    Token first = tokens.stream().filter(token -> !token.isBlank()).findFirst().orElseThrow();
    notes.add(
        Severity.WARNING,
        "R-ROW.stray",
        new Spot(labels.key(), first.source(), texts(tokens)),
        Map.of("figures", String.join(" ", texts(tokens))));
  }

  private void annex(@Nullable String path, String label, Token token) {
    annex.add(new AnnexEntry(path, label, PrintedFigures.plain(token.text()), null));
  }

  private void say(Severity severity, String key, Row row, List<Token> tokens) {
    Source source = tokens.isEmpty() ? null : tokens.get(0).source();
    String label =
        row.label().printed().isEmpty() ? labels.table().name().zh() : row.label().printed();
    notes.add(
        severity,
        key,
        new Spot(row.path(), source, texts(tokens)),
        Map.of("row", label, "figures", String.join(" ", texts(tokens))));
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).filter(text -> !text.isEmpty()).toList();
  }

  /** Rows of the form that were not met. */
  int missing() {
    return (int) labels.rows().stream().filter(this::isMissing).count();
  }

  private boolean isMissing(Row row) {
    return row.leaf() && !rows.contains(row.path());
  }

  /** Says which rows were not met. */
  void sayMissing() {
    labels.rows().stream()
        .filter(this::isMissing)
        .forEach(row -> say(Severity.WARNING, "R-ROW.missing", row, List.of()));
  }

  /** All that came in. */
  TableFigures result(double score, int hits) {
    return new TableFigures(labels, figures, sources, rows, annex, notes, score, hits);
  }
}
