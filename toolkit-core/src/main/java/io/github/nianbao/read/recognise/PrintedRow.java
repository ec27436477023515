package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A row of figures on a page, with the lines of words above it.
 *
 * @param lines the words of each line between the figures of the row above and its own
 * @param figures its figures
 */
record PrintedRow(List<List<Token>> lines, List<Token> figures) {
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");

  PrintedRow {
    lines = List.copyOf(lines);
    figures = List.copyOf(figures);
  }

  /**
   * The rows of pages, and one without figures for the words behind the last of them. None at all
   * where figures stand before words on a line, or the source has no pages.
   *
   * @param isLabel whether a text is a label of a form
   */
  static List<PrintedRow> of(List<Piece> pieces, Predicate<String> isLabel) {
    List<PrintedRow> rows = new ArrayList<>();
    List<List<Token>> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Token> cells = piece.isRow() ? piece.tokens() : LooseText.tokens(piece, isLabel);
      List<Token> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
      List<Token> figures = filled.stream().dropWhile(cell -> !cell.isFigure()).toList();
      if (!figures.stream().allMatch(Token::isFigure) || piece.source().page() == null) {
        return List.of();
      }
      lines.add(filled.subList(0, filled.size() - figures.size()));
      if (!figures.isEmpty()) {
        rows.add(new PrintedRow(lines, figures));
        lines.clear();
      }
    }
    rows.add(new PrintedRow(lines, List.of()));
    return rows;
  }

  /** All words above it and beside it. */
  String words() {
    StringBuilder words = new StringBuilder();
    lines.forEach(line -> line.forEach(word -> words.append(word.text())));
    return words.toString();
  }

  /** Whether the parts of headings on each line above it stand in a given order. */
  boolean isInOrder(List<Label> columns) {
    return lines.stream().allMatch(line -> isInOrder(line, columns));
  }

  private static boolean isInOrder(List<Token> line, List<Label> columns) {
    int last = -1;
    for (Token token : line) {
      for (String word : SPACE.splitAsStream(token.text()).toList()) {
        int column = column(word, columns);
        if (column >= 0 && column < last) {
          return false;
        }
        last = Math.max(last, column);
      }
    }
    return true;
  }

  /* The only column of whose label these words are a part; -1 for none or several. */
  private static int column(String words, List<Label> columns) {
    String part = Folded.of(words).text();
    int found = -1;
    for (int c = 0; c < columns.size(); c++) {
      if (part.length() > 1 && columns.get(c).folded().contains(part)) {
        if (found >= 0) {
          return -1;
        }
        found = c;
      }
    }
    return found;
  }
}
