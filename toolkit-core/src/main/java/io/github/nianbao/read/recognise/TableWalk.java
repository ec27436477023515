package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
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
  /* Pieces into which an extractor breaks one label. */
  private static final int MOST_PIECES = 4;
  private static final double UNKNOWN = 0.5;
  private static final double MISSING = 0.5;

  private final TableLabels labels;
  private final RowFigures out;
  private final Notes notes;
  private final Map<Integer, Heading> headings = new HashMap<>();
  private final Set<Integer> foreign = new HashSet<>();
  private final List<Token> head = new ArrayList<>();
  private final List<Token> loose = new ArrayList<>();
  private int last = -1;
  private int width;
  private int hits;
  private int unknown;

  TableWalk(TableLabels labels, Notes notes) {
    this.labels = labels;
    this.notes = notes;
    this.out = new RowFigures(labels, notes);
  }

  /** Walks down all lines. */
  TableFigures walk(List<Line> lines) {
    width = Line.width(lines);
    for (Line line : lines) {
      if (labels.hasRowLabels()) {
        labelled(line);
      } else {
        head.addAll(line.labels());
        if (line.span() > 0) {
          loose.addAll(line.figures());
        }
      }
    }
    finish();
    int missing = out.missing();
    double score = hits - UNKNOWN * unknown - MISSING * missing;
    return out.result(score, hits);
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
      out.place(labels.rows().get(0), heading, loose);
    }
  }

  private void labelled(Line line) {
    Row leaf = null;
    List<Token> rest = new ArrayList<>();
    int i = 0;
    while (i < line.labels().size()) {
      Match match = match(line.labels(), i);
      if (match == null && isRepeated(line.labels().get(i))) {
        i++;
        continue;
      }
      if (match == null) {
        (leaf == null ? head : rest).add(line.labels().get(i));
        i++;
        continue;
      }
      i += match.pieces();
      head.addAll(rest);
      rest.clear();
      leaf = accept(match, line.labels().get(i - match.pieces()));
    }
    figures(line, leaf, rest);
  }

  /* A cell over several rows or columns may be printed in each of them. */
  private boolean isRepeated(Token token) {
    if (last < 0) {
      return false;
    }
    Print print = Print.of(token.text());
    for (int at = last; at >= 0; at = labels.rows().get(at).parent()) {
      if (labels.rows().get(at).label().fit(print).atLeast(Fit.ALIAS)) {
        return true;
      }
    }
    return false;
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
      headings.put(row.block(), heading(row.block()));
    }
    if (row.order() < last) {
      notes.add(
          Severity.INFO,
          "R-ROW.late",
          Spot.of(row.path(), token.source()),
          Map.of("row", row.label().printed()));
    }
    last = Math.max(last, row.order());
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
      place(leaf, all);
      return;
    }
    head.addAll(rest);
    if (blank) {
      return;
    }
    if (line.labels().isEmpty()) {
      out.stray(line.figures());
      return;
    }
    Token name = line.labels().get(line.labels().size() - 1);
    Row row = lenient(name);
    if (row != null) {
      head.remove(name);
      Match match = new Match(row, row.label(), Fit.NOTED, 1, name.text());
      Row again = accept(match, name);
      if (again != null) {
        place(again, line.figures());
        return;
      }
    }
    head.remove(name);
    unknown++;
    out.unknown(name, line.figures());
  }

  private void place(Row row, List<Token> figures) {
    if (foreign.contains(row.block())) {
      out.foreign(row, figures);
    } else {
      out.place(row, headings.get(row.block()), figures);
    }
  }

  /* A heading of the same words, such as 总计, took the label for itself. */
  private @Nullable Row lenient(Token name) {
    Print print = Print.of(name.text());
    return labels.rows().stream()
        .filter(row -> row.leaf() && row.order() > last)
        .filter(row -> row.label().fit(print).atLeast(Fit.NOTED))
        .findFirst()
        .orElse(null);
  }

  private Heading heading(int block) {
    TableLabels.Head form = labels.heads().get(block);
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

  private @Nullable Match match(List<Token> tokens, int from) {
    Match best = null;
    StringBuilder text = new StringBuilder();
    for (int n = 1; n <= MOST_PIECES && from + n <= tokens.size(); n++) {
      text.append(tokens.get(from + n - 1).text());
      Match match = match(text.toString(), n);
      if (n == 1 && isHeading(match == null ? Fit.NONE : match.fit(), text.toString())) {
        return null;
      }
      if (match != null && (best == null || match.fit().compareTo(best.fit()) < 0)) {
        best = match;
      }
    }
    return best;
  }

  private boolean isHeading(Fit row, String text) {
    Print print = Print.of(text);
    if (labels.heads().stream().anyMatch(head -> head.corner().fit(print).atLeast(Fit.SAME))) {
      return true;
    }
    return labels.heads().stream()
        .flatMap(each -> each.entries().stream())
        .anyMatch(
            entry -> {
              Fit fit = entry.label().fit(print);
              return fit.atLeast(Fit.ALIAS) && fit.compareTo(row) < 0;
            });
  }

  private @Nullable Match match(String text, int pieces) {
    Print print = Print.of(text);
    Match best = null;
    for (TableLabels.Head each : labels.heads()) {
      Fit fit = each.banner().fit(print);
      boolean same = fit.atLeast(Fit.SAME);
      if (same || each.banner().isWithin(print)) {
        return new Match(null, each.banner(), same ? fit : Fit.NOTED, pieces, text);
      }
    }
    for (Row row : labels.rows()) {
      Fit fit = row.order() > last || isLate(row) ? row.label().fit(print) : Fit.NONE;
      if (row.order() <= last && !fit.atLeast(Fit.ALIAS)) {
        fit = Fit.NONE;
      }
      if (fit == Fit.SLIP && !isNear(row)) {
        fit = Fit.NONE;
      }
      if (fit != Fit.NONE && (best == null || fit.compareTo(best.fit()) < 0)) {
        best = new Match(row, row.label(), fit, pieces, text);
      }
    }
    return best;
  }

  /* A row that the form has before those that were met. */
  private boolean isLate(Row row) {
    return row.leaf() && !out.has(row) && (row.block() < lastBlock() || isBeside(row));
  }

  private int lastBlock() {
    return labels.rows().get(last).block();
  }

  /* In the group that is being read; numbers begin anew in each. */
  private boolean isBeside(Row row) {
    return row.parent() < 0 || row.parent() == labels.rows().get(last).parent();
  }

  /* Slips are forgiven inside the group that is being read, and on the way out of it. */
  private boolean isNear(Row row) {
    int at = last;
    while (true) {
      int parent = at < 0 ? -1 : labels.rows().get(at).parent();
      if (row.parent() == at || row.parent() == parent) {
        return true;
      }
      if (at < 0) {
        return false;
      }
      at = parent;
    }
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

  /**
   * A label met.
   *
   * @param row its row, or null for the title of a block
   * @param label the label of the form
   * @param fit how well it fits
   * @param pieces number of tokens it was broken into
   * @param text what was printed
   */
  private record Match(@Nullable Row row, Label label, Fit fit, int pieces, String text) {
    Token print(Token first) {
      return new Token(text, first.source());
    }
  }
}
