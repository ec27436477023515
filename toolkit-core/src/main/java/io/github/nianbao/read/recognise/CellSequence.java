package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as a row of cells: those of its rows that are not blank, its paragraphs, and the words
 * of lines that hold several cells. Immutable.
 */
final class CellSequence {
  private static final Pattern WORD = Pattern.compile("[^\\s\u00A0\u3000|]+");

  private final List<Piece> pieces;
  private final List<Cell> cells;

  private CellSequence(List<Piece> pieces, List<Cell> cells) {
    this.pieces = pieces;
    this.cells = cells;
  }

  /**
   * A cell that is not blank.
   *
   * @param piece number of its piece
   * @param start where it begins in the text of a paragraph; 0 in a row
   * @param end where it ends there
   * @param token its text and place
   */
  record Cell(int piece, int start, int end, Token token) {
    String text() {
      return token.text();
    }
  }

  /**
   * The cells of a document.
   *
   * @param several whether the words of a paragraph, in order, are cells of their own
   */
  static CellSequence of(List<Piece> pieces, Predicate<List<Token>> several) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<Cell> words = piece.isRow() ? List.of() : words(i, piece);
      if (several.test(words.stream().map(Cell::token).toList())) {
        cells.addAll(words);
      } else {
        for (Token token : withoutNumber(piece.tokens())) {
          int length = piece.isRow() ? 0 : token.text().length();
          cells.add(new Cell(i, 0, length, token));
        }
      }
    }
    return new CellSequence(pieces, cells);
  }

  private static List<Cell> words(int number, Piece piece) {
    List<Cell> words = new ArrayList<>();
    Matcher word = WORD.matcher(piece.text());
    while (word.find()) {
      Token token = new Token(word.group(), piece.source());
      words.add(new Cell(number, word.start(), word.end(), token));
    }
    return words;
  }

  /* A running number before the label is no figure. */
  private static List<Token> withoutNumber(List<Token> row) {
    List<Token> printed = row.stream().filter(token -> !token.isBlank()).toList();
    boolean numbered =
        printed.size() > 1 && printed.get(0).isFigure() && !printed.get(1).isFigure();
    return numbered ? printed.subList(1, printed.size()) : printed;
  }

  /** How many cells there are. */
  int size() {
    return cells.size();
  }

  Token token(int cell) {
    return cells.get(cell).token();
  }

  String text(int cell) {
    return token(cell).text();
  }

  /** The text of several cells. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    cells.subList(from, to).forEach(cell -> text.append(cell.text()));
    return text.toString();
  }

  /** The piece in which a cell stands. */
  Piece piece(int cell) {
    return pieces.get(cells.get(cell).piece());
  }

  /** Whether two cells stand in one row or on one line. */
  boolean areTogether(int one, int other) {
    return cells.get(one).piece() == cells.get(other).piece();
  }

  /** The end of the row of the source in which a cell before a place stands. */
  int rowEnd(int place) {
    int end = place;
    while (end > 0 && end < size() && areTogether(end, end - 1) && piece(end).isRow()) {
      end++;
    }
    return end;
  }

  /** Adds what stands between two cells to a list: whole pieces, and parts of lines cut by them. */
  void between(int from, int to, List<Piece> list) {
    int first = from == 0 ? 0 : cells.get(from - 1).piece();
    int last = to == size() ? pieces.size() - 1 : cells.get(to).piece();
    for (int i = first; i <= last; i++) {
      Piece piece = pieces.get(i);
      boolean cutFront = from > 0 && i == cells.get(from - 1).piece();
      boolean cutEnd = to < size() && i == cells.get(to).piece();
      if (!cutFront && !cutEnd) {
        list.add(piece);
      } else if (!piece.isRow()) {
        int start = cutFront ? cells.get(from - 1).end() : 0;
        int end = cutEnd ? cells.get(to).start() : piece.text().length();
        String text = piece.text().substring(start, Math.max(start, end)).strip();
        if (!text.isEmpty()) {
          list.add(Piece.paragraph(text, piece.source()));
        }
      }
    }
  }
}
