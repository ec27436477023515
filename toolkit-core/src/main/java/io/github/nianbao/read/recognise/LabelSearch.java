package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import io.github.nianbao.read.recognise.TableLabels.Row;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the label of the form that a printed text is, from where the reading of a table has come
 * to: rows in their order, slips only near by. For one table; not safe for several threads.
 */
final class LabelSearch {
  /* Pieces into which an extractor breaks one label. */
  private static final int MOST_PIECES = 6;
  private static final int SHORTEST_BANNER = 4;

  private final TableLabels labels;
  private final Predicate<Row> met;
  private int last = -1;

  /**
   * A search from the top of a table.
   *
   * @param met whether a row has its figures
   */
  LabelSearch(TableLabels labels, Predicate<Row> met) {
    this.labels = labels;
    this.met = met;
  }

  /**
   * Goes on from a row.
   *
   * @return whether the form has it before rows that were met
   */
  boolean pass(Row row) {
    boolean late = row.order() < last;
    last = Math.max(last, row.order());
    return late;
  }

  /** Whether a text is the label of a group already met: a merged cell, printed in each row. */
  boolean isRepeated(Token token) {
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

  /** A row further down whose label a heading of the same words, such as 总计, took for itself. */
  @Nullable Row lenient(Token name) {
    Print print = Print.of(name.text());
    return labels.rows().stream()
        .filter(row -> row.leaf() && row.order() > last)
        .filter(row -> row.label().fit(print).atLeast(Fit.NOTED))
        .findFirst()
        .orElse(null);
  }

  /** The label that tokens from an index on are, one of them or several. */
  @Nullable Match match(List<Token> tokens, int from) {
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
    return best == null ? behindGroup(tokens.get(from).text()) : best;
  }

  /* A label behind a piece of that of its group, which its cell has broken into lines. */
  private @Nullable Match behindGroup(String text) {
    int blank = text.indexOf(' ');
    String piece = blank < 0 ? "" : Folded.of(text.substring(0, blank)).text();
    boolean group =
        !piece.isEmpty()
            && labels.rows().stream()
                .anyMatch(row -> !row.leaf() && row.label().folded().contains(piece));
    if (!group) {
      return null;
    }
    String rest = text.substring(blank + 1).strip();
    Match match = match(rest, 1);
    return match == null ? behindGroup(rest) : match;
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
    for (Head each : labels.heads()) {
      Fit fit = each.banner().fit(print);
      boolean same = fit.atLeast(Fit.ALIAS);
      if (same || each.banner().isWithin(print)) {
        return new Match(null, each.banner(), same ? fit : Fit.NOTED, pieces, text);
      }
    }
    if (isCutBanner(print)) {
      return new Match(null, nextBanner(), Fit.CUT, pieces, text);
    }
    Label banner = slippedBanner(print);
    if (banner != null) {
      return new Match(null, banner, Fit.SLIP, pieces, text);
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

  /* The one title of a block that a text is but for one character; those of blocks differ in one. */
  private @Nullable Label slippedBanner(Print print) {
    List<Label> near =
        labels.heads().stream()
            .map(Head::banner)
            .filter(banner -> banner.fit(print) == Fit.SLIP)
            .filter(banner -> Folded.distance(print.folded(), banner.folded()) == 1)
            .toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  /* The words before the number that the titles of all blocks begin with: 第二十条第. */
  private boolean isCutBanner(Print print) {
    List<Head> heads = labels.heads();
    return heads.size() > 1
        && print.folded().length() >= SHORTEST_BANNER
        && heads.stream().allMatch(head -> head.banner().isCut(print));
  }

  /* Of titles that lost their number, the one in turn. */
  private Label nextBanner() {
    int next = last < 0 ? 0 : lastBlock() + 1;
    return labels.heads().get(Math.min(next, labels.heads().size() - 1)).banner();
  }

  /* A row that the form has before those that were met. */
  private boolean isLate(Row row) {
    return row.leaf() && !met.test(row) && (row.block() < lastBlock() || isBeside(row));
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

  /**
   * A label met.
   *
   * @param row its row, or null for the title of a block
   * @param label the label of the form
   * @param fit how well it fits
   * @param pieces number of tokens it was broken into
   * @param text what was printed
   */
  record Match(@Nullable Row row, Label label, Fit fit, int pieces, String text) {
    /** What was printed, where its first token stands. */
    Token print(Token first) {
      return new Token(text, first.source());
    }
  }
}
