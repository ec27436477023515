package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables and prose of a section, told apart: rows of the source, and loose lines that are labels or
 * figures.
 *
 * @param tables pieces of each table
 * @param prose pieces of no table
 * @param all all pieces in order
 */
record Runs(List<List<Piece>> tables, List<Piece> prose, List<Piece> all) {
  /* Lines between two cells that may be cells too: labels with slips, broken labels. */
  private static final int WIDEST_GAP = 4;
  private static final int LONGEST_CELL = 60;
  private static final int FEWEST_LABELS = 2;
  private static final double CELLS = 0.4;
  private static final int ON_ONE_LINE = 6;
  private static final Pattern WORD = Pattern.compile("[^\\s\u00A0\u3000]+");
  private static final Pattern CAPTION =
      Pattern.compile("[^。；;]{0,45}(?:统计|情况|明细|一览)表[一二三四]?(?:[（(][^（）()]{1,12}[)）])?");

  /** Parts the pieces of a section that has a table. */
  static Runs ofTableSection(List<Piece> pieces, List<TableLabels> labels) {
    return new Search(new ArrayList<>(pieces), labels, new HashMap<>()).parted().runs();
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
    return new Runs(tables, prose, pieces);
  }

  private record Search(List<Piece> pieces, List<TableLabels> labels, Map<String, Fit> fits) {
    /* Sentences that stand on one line with a table get lines of their own. */
    Search parted() {
      List<Piece> parted = new ArrayList<>();
      for (Piece piece : pieces) {
        if (!piece.isRow() && piece.text().indexOf('。') >= 0 && isTableOnOneLine(piece)) {
          part(piece, parted);
        } else {
          parted.add(piece);
        }
      }
      return new Search(parted, labels, fits);
    }

    private void part(Piece piece, List<Piece> parted) {
      String text = piece.text();
      int from = 0;
      for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', from)) {
        int sentence = sentence(text, from, stop);
        add(text.substring(from, sentence), piece, parted);
        add(text.substring(sentence, stop + 1), piece, parted);
        from = stop + 1;
      }
      add(text.substring(from), piece, parted);
    }

    private static void add(String text, Piece piece, List<Piece> parted) {
      if (!text.isBlank()) {
        parted.add(Piece.paragraph(text.strip(), piece.source()));
      }
    }

    /* Where the sentence begins that ends at a full stop: after the last cell. */
    private int sentence(String text, int from, int stop) {
      int stroke = text.lastIndexOf('|', stop);
      int start = Math.max(from, stroke + 1);
      Matcher word = WORD.matcher(text).region(start, stop);
      while (word.find()) {
        Token token = new Token(word.group(), pieces.get(0).source());
        if (token.isFigure() || isLabel(token)) {
          start = word.end();
        }
      }
      return start;
    }

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
      return new Runs(tables, prose, pieces);
    }

    /* Where a table that begins here ends; here, if none does. */
    private int runFrom(int start) {
      Piece first = pieces.get(start);
      boolean begins = isCell(first) || isLikeCell(first) || isCaption(start);
      if (!begins || isNumberAboveTable(start)) {
        return start;
      }
      int end = start + 1;
      int gap = 0;
      for (int i = start + 1; i < pieces.size() && gap <= WIDEST_GAP; i++) {
        if (isCell(pieces.get(i)) || (gap == 0 && isOtherRow(pieces.get(i)))) {
          end = i + 1;
          gap = 0;
        } else if (pieces.get(i).text().length() > LONGEST_CELL) {
          break;
        } else if (!isPartOfLabel(pieces.get(i))) {
          gap++;
        }
      }
      return end;
    }

    /* A label that the edge of its cell has broken into lines. */
    private boolean isPartOfLabel(Piece piece) {
      String part = Folded.of(piece.text()).text();
      return !part.isEmpty()
          && labels.stream()
              .flatMap(each -> each.words().stream())
              .anyMatch(words -> words.contains(part));
    }

    /* The end of a paragraph, say: a table of the source does not begin above its first row. */
    private boolean isNumberAboveTable(int index) {
      if (pieces.get(index).isRow() || !pieces.get(index).tokens().get(0).isFigure()) {
        return false;
      }
      return pieces.subList(index, pieces.size()).stream()
          .filter(piece -> piece.isRow() || isLabel(piece.tokens().get(0)))
          .findFirst()
          .filter(Piece::isRow)
          .isPresent();
    }

    private boolean isTable(List<Piece> run) {
      return run.stream().anyMatch(piece -> piece.isRow() || isTableOnOneLine(piece))
          || run.stream().filter(piece -> isLabel(piece.tokens().get(0))).count() >= FEWEST_LABELS;
    }

    private boolean isCell(Piece piece) {
      Token token = piece.tokens().get(0);
      return piece.isRow() || token.isFigure() || isLabel(token) || isTableOnOneLine(piece);
    }

    /* A label of no form with its figures, right below a row. */
    private boolean isOtherRow(Piece piece) {
      List<Token> tokens = tokens(piece);
      return tokens.size() > 1
          && piece.text().length() <= LONGEST_CELL
          && tokens.subList(1, tokens.size()).stream().allMatch(Token::isFigure);
    }

    private boolean isTableOnOneLine(Piece piece) {
      List<Token> tokens = tokens(piece);
      boolean figures = tokens.stream().anyMatch(Token::isFigure);
      Predicate<Token> cell =
          token -> token.isFigure() || (figures ? isLikeLabel(token) : isLabel(token));
      long cells = tokens.size() < 2 ? 0 : tokens.stream().filter(cell).count();
      boolean row = cells >= 2 && cells == tokens.size();
      return row || (tokens.size() >= ON_ONE_LINE && cells >= CELLS * tokens.size());
    }

    private List<Token> tokens(Piece piece) {
      return LooseText.tokens(piece, this::isLabel);
    }

    private boolean isLabel(String text) {
      return fits.computeIfAbsent(text, this::fit).atLeast(Fit.EXACT);
    }

    private boolean isLabel(Token token) {
      return isLabel(token.text());
    }

    /* A label, or one with slips of the pen beside figures. */
    private boolean isLikeLabel(Token token) {
      return fits.computeIfAbsent(token.text(), this::fit) != Fit.NONE;
    }

    private Fit fit(String text) {
      String folded = Folded.of(text).text();
      if (labels.stream().anyMatch(each -> each.has(folded))) {
        return Fit.EXACT;
      }
      Print print = Print.of(text);
      boolean like =
          text.length() <= LONGEST_CELL && labels.stream().anyMatch(each -> each.isLike(print));
      return like ? Fit.SLIP : Fit.NONE;
    }

    /* The name of a table above loose cells may be its first cell; above rows it is prose. */
    private boolean isCaption(int index) {
      return CAPTION.matcher(pieces.get(index).text()).matches()
          && index + 1 < pieces.size()
          && !pieces.get(index + 1).isRow()
          && isCell(pieces.get(index + 1));
    }

    /* A title or corner with slips, where a table begins. */
    private boolean isLikeCell(Piece piece) {
      if (piece.text().length() > LONGEST_CELL) {
        return false;
      }
      Print print = Print.of(piece.text());
      List<Token> cells = tokens(piece);
      boolean heads = cells.size() > 1 && cells.stream().allMatch(this::isLikeLabel);
      return heads
          || labels.stream()
              .flatMap(each -> each.heads().stream())
              .anyMatch(
                  head ->
                      head.banner().fit(print) != Fit.NONE || head.corner().fit(print) != Fit.NONE);
    }
  }
}
