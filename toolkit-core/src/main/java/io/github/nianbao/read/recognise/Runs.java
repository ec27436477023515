package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tables and prose of a section, told apart: rows of the source, and loose lines that are labels or
 * figures.
 *
 * @param tables pieces of each table
 * @param prose pieces of no table
 */
record Runs(List<List<Piece>> tables, List<Piece> prose) {
  /* Lines between two cells that may be cells too: labels with slips, broken labels. */
  private static final int WIDEST_GAP = 4;
  private static final int LONGEST_CELL = 60;
  private static final int FEWEST_LABELS = 2;
  private static final double CELLS = 0.4;
  private static final int ON_ONE_LINE = 6;

  /** Parts the pieces of a section that has a table. */
  static Runs ofTableSection(List<Piece> pieces, List<TableLabels> labels) {
    return new Search(pieces, labels).runs();
  }

  /** Parts the pieces of a section of prose, where only tables of the source are tables. */
  static Runs ofProse(List<Piece> pieces) {
    List<List<Piece>> tables = new ArrayList<>();
    List<Piece> prose = new ArrayList<>();
    boolean row = false;
    for (Piece piece : pieces) {
      if (!piece.isRow()) {
        prose.add(piece);
      } else if (row) {
        tables.get(tables.size() - 1).add(piece);
      } else {
        tables.add(new ArrayList<>(List.of(piece)));
      }
      row = piece.isRow();
    }
    return new Runs(tables, prose);
  }

  private record Search(List<Piece> pieces, List<TableLabels> labels) {
    Runs runs() {
      List<List<Piece>> tables = new ArrayList<>();
      List<Piece> prose = new ArrayList<>();
      int at = 0;
      while (at < pieces.size()) {
        int end = runFrom(at);
        if (end > at && isTable(pieces.subList(at, end))) {
          tables.add(pieces.subList(at, end));
          at = end;
        } else {
          prose.add(pieces.get(at++));
        }
      }
      return new Runs(tables, prose);
    }

    /* Where a table that begins here ends; here, if none does. */
    private int runFrom(int start) {
      if (!isCell(pieces.get(start)) && !isLikeCell(pieces.get(start))) {
        return start;
      }
      int end = start + 1;
      int gap = 0;
      for (int i = start + 1; i < pieces.size() && gap <= WIDEST_GAP; i++) {
        if (isCell(pieces.get(i))) {
          end = i + 1;
          gap = 0;
        } else if (pieces.get(i).text().length() > LONGEST_CELL) {
          break;
        } else {
          gap++;
        }
      }
      return end;
    }

    private boolean isTable(List<Piece> run) {
      return run.stream().anyMatch(piece -> piece.isRow() || isTableOnOneLine(piece))
          || run.stream().filter(piece -> isLabel(piece.tokens().get(0))).count() >= FEWEST_LABELS;
    }

    private boolean isCell(Piece piece) {
      Token token = piece.tokens().get(0);
      return piece.isRow() || token.isFigure() || isLabel(token) || isTableOnOneLine(piece);
    }

    private boolean isTableOnOneLine(Piece piece) {
      List<Token> tokens = LooseText.tokens(piece);
      Predicate<Token> cell = token -> token.isFigure() || isLabel(token);
      long cells = tokens.size() < 2 ? 0 : tokens.stream().filter(cell).count();
      boolean row = cells >= 2 && cells == tokens.size();
      return row || (tokens.size() >= ON_ONE_LINE && cells >= CELLS * tokens.size());
    }

    private boolean isLabel(Token token) {
      String folded = Folded.of(token.text()).text();
      return labels.stream().anyMatch(each -> each.has(folded));
    }

    /* A title or corner with slips, where a table begins. */
    private boolean isLikeCell(Piece piece) {
      if (piece.text().length() > LONGEST_CELL) {
        return false;
      }
      Print print = Print.of(piece.text());
      return labels.stream()
          .flatMap(each -> each.heads().stream())
          .anyMatch(
              head -> head.banner().fit(print) != Fit.NONE || head.corner().fit(print) != Fit.NONE);
    }
  }
}
