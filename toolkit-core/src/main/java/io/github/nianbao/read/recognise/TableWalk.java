package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import io.github.nianbao.read.recognise.LabelSearch.Match;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.TableLabels.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks down a table with the labels of one form: rows by group and number in their order, headings
 * of each block before its rows. For one table; not safe for several threads.
 */
final class TableWalk {
  private static final double UNKNOWN = 0.5;
  private static final double MISSING = 0.5;

  private final TableLabels labels;
  private final RowFigures out;
  private final LabelSearch search;
  private final List<Line> lines;
  private final int width;
  private final Notes notes;
  private final Map<Integer, Heading> headings = new HashMap<>();
  private final Set<Integer> foreign = new HashSet<>();
  private final List<Token> head = new ArrayList<>();
  private final List<Token> loose = new ArrayList<>();
  private boolean shuffled;
  private int hits;
  private int unknown;

  TableWalk(TableLabels labels, List<Line> lines, Notes notes) {
    this.labels = labels;
    this.lines = lines;
    this.notes = notes;
    this.width = lines.stream().anyMatch(Line::isGlued) ? 0 : Line.width(lines);
    this.out = new RowFigures(labels, lines, notes);
    this.search = new LabelSearch(labels, out::has);
  }

  /** Walks down all lines. */
  TableFigures walk() {
    for (Line line : lines) {
      if (labels.hasRowLabels()) {
        labelled(line);
      } else {
        unlabelled(line);
      }
    }
    finish();
    int missing = out.missing();
    double score = hits - UNKNOWN * unknown - MISSING * missing;
    return out.result(score, hits);
  }

  /* Words of headings among the figures: the order of a page got lost. */
  private void unlabelled(Line line) {
    Head columns = labels.heads().get(0);
    shuffled |=
        !loose.isEmpty()
            && line.labels().stream()
                .anyMatch(label -> !columns.isSurelyColumn(Print.of(label.text())));
    head.addAll(line.labels());
    if (line.span() > 0) {
      loose.addAll(line.figures());
    }
  }

  private void finish() {
    if (labels.hasRowLabels()) {
      unknown += head.size();
      head.forEach(this::sayUnknown);
      out.sayMissing();
      return;
    }
    Heading heading = heading(0);
    if (!loose.isEmpty()) {
      Heading known = shuffled && loose.size() > 1 ? heading.unsure() : heading;
      out.place(labels.rows().get(0), known, loose, true);
    }
  }

  private void labelled(Line line) {
    Row leaf = null;
    Token row = null;
    List<Token> rest = new ArrayList<>();
    int i = 0;
    while (i < line.labels().size()) {
      Match match = search.match(line.labels(), i);
      if (match == null && search.isRepeated(line.labels().get(i))) {
        i++;
        continue;
      }
      if (match == null) {
        (leaf == null ? head : rest).add(line.labels().get(i));
        i++;
        continue;
      }
      Token first = line.labels().get(i);
      i += match.pieces();
      head.addAll(rest);
      rest.clear();
      leaf = accept(match, first);
      row = match.print(first);
    }
    figures(leaf == null ? line : line.withFigureOf(row), leaf, rest);
  }

  private @Nullable Row accept(Match match, Token token) {
    if (match.row() == null) {
      head.clear();
      hits++;
      say(match.label(), match.fit(), labels.key(), match.print(token));
      return null;
    }
    Row row = match.row();
    if (!headings.containsKey(row.block()) || !head.isEmpty()) {
      Heading heading = heading(row.block());
      headings.merge(row.block(), heading, (known, next) -> next.hits() > 0 ? next : known);
    }
    if (search.pass(row)) {
      notes.add(
          Severity.INFO,
          "R-ROW.late",
          Spot.of(row.path(), token.source()),
          Map.of("row", row.label().printed()));
    }
    hits++;
    String key = match.pieces() > 1 ? "R-LABEL.broken" : null;
    if (key != null && match.fit() == Fit.EXACT) {
      notes.add(
          Severity.INFO,
          key,
          Spot.of(row.path(), token.source()),
          Map.of("label", row.label().printed()));
    }
    say(row.label(), match.fit(), row.path(), match.print(token));
    return row.leaf() ? row : null;
  }

  private void figures(Line line, @Nullable Row leaf, List<Token> rest) {
    boolean blank = line.figures().stream().allMatch(Token::isBlank);
    if (leaf != null && (rest.isEmpty() || line.row())) {
      List<Token> all = new ArrayList<>(rest);
      all.addAll(line.figures());
      place(leaf, all, line.row());
      return;
    }
    head.addAll(rest);
    if (blank) {
      return;
    }
    if (line.labels().isEmpty() || isColumn(line.labels().get(line.labels().size() - 1))) {
      out.stray(line.figures());
      return;
    }
    Token name = line.labels().get(line.labels().size() - 1);
    Row row = search.lenient(name);
    if (row != null) {
      head.remove(name);
      Match match = new Match(row, row.label(), Fit.NOTED, 1, name.text());
      Row again = accept(match, name);
      if (again != null) {
        place(again, line.figures(), line.row());
        return;
      }
    }
    head.remove(name);
    unknown++;
    out.unknown(name, line.figures());
  }

  /* Figures right behind a heading of their column: the label of their row is lost. */
  private boolean isColumn(Token name) {
    Print print = Print.of(name.text());
    return labels.heads().stream().anyMatch(head -> head.isFlat() && head.isColumn(print));
  }

  private void place(Row row, List<Token> figures, boolean apart) {
    if (foreign.contains(row.block())) {
      out.foreign(row, figures);
    } else {
      out.place(row, headings.get(row.block()), figures, apart);
    }
  }

  private Heading heading(int block) {
    Head form = labels.heads().get(block);
    boolean other =
        head.stream().anyMatch(token -> labels.isForeign(Print.of(token.text())))
            && head.stream().noneMatch(token -> form.isColumn(Print.of(token.text())));
    if (other) {
      foreign.add(block);
    } else {
      foreign.remove(block);
    }
    Heading heading = Heading.read(form, head, form.isFlat() ? 0 : width, notes);
    hits += heading.hits();
    head.clear();
    return heading;
  }

  private void say(Label label, Fit fit, String path, Token token) {
    if (!fit.isSilent()) {
      Severity severity = fit == Fit.SLIP ? Severity.WARNING : Severity.INFO;
      Map<String, String> values = Map.of("printed", token.text(), "label", label.printed());
      notes.add(severity, "R-LABEL.variant", Spot.of(path, token.source()), values);
    }
  }

  private void sayUnknown(Token token) {
    notes.add(
        Severity.INFO,
        "R-LABEL.unknown",
        new Spot(labels.key(), token.source(), List.of(token.text())),
        Map.of("printed", token.text()));
  }
}
