package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tables that follow one another with nothing between them, taken apart by their labels. */
final class MixedRun {
  private static final int FEWEST_PIECES = 2;
  private static final int WIDEST_ROW = 24;

  private MixedRun() {}

  /** The tables of a run; the run itself where it is one table. */
  static List<List<Piece>> parts(List<Piece> whole, List<TableLabels> labels) {
    List<Piece> run = whole.stream().flatMap(piece -> cells(piece, labels)).toList();
    List<List<Piece>> parts = new ArrayList<>();
    Set<String> current = Set.of();
    int from = 0;
    for (int i = 0; i < run.size(); i++) {
      Set<String> keys = keys(run.get(i), labels);
      boolean other = !keys.isEmpty() && keys.stream().noneMatch(current::contains);
      if (other && !current.isEmpty() && goesOn(run, i, keys, labels)) {
        parts.add(run.subList(from, i));
        from = i;
        current = keys;
      } else if (!keys.isEmpty() && (current.isEmpty() || current.containsAll(keys))) {
        current = keys;
      }
    }
    parts.add(run.subList(from, run.size()));
    return parts.size() == 1 ? List.of(whole) : parts;
  }

  /* Tables that stand on one line are taken apart between their cells. */
  private static Stream<Piece> cells(Piece piece, List<TableLabels> labels) {
    List<Token> tokens = piece.isRow() ? List.of() : loose(piece, labels);
    return tokens.size() <= WIDEST_ROW
        ? Stream.of(piece)
        : tokens.stream().map(token -> Piece.paragraph(token.text(), token.source()));
  }

  private static List<Token> loose(Piece piece, List<TableLabels> labels) {
    return LooseText.tokens(
        piece, text -> labels.stream().anyMatch(each -> each.has(Folded.of(text).text())));
  }

  /* A single label of another table is a slip, not a table. */
  private static boolean goesOn(
      List<Piece> run, int index, Set<String> keys, List<TableLabels> labels) {
    return run.subList(index, run.size()).stream()
            .map(piece -> keys(piece, labels))
            .filter(each -> !each.isEmpty())
            .limit(FEWEST_PIECES)
            .filter(each -> each.stream().anyMatch(keys::contains))
            .count()
        == FEWEST_PIECES;
  }

  /* The tables that have a label of a piece; a label that all have tells nothing. */
  private static Set<String> keys(Piece piece, List<TableLabels> labels) {
    Set<String> keys = new HashSet<>();
    Set<String> all = new HashSet<>();
    labels.forEach(each -> all.add(each.key()));
    for (Token token : piece.isRow() ? piece.tokens() : loose(piece, labels)) {
      String folded = Folded.of(token.text()).text();
      Set<String> own = new HashSet<>();
      labels.stream().filter(each -> each.has(folded)).forEach(each -> own.add(each.key()));
      if (own.size() == 1) {
        keys.addAll(own);
      }
    }
    return keys.size() == all.size() ? Set.of() : keys;
  }
}
