package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.form.ReadingData;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as a row of cells, to find in it indicators, their units and figures. Lines that hold
 * all three are taken apart at their blanks. Immutable.
 */
final class StatisticsCells {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:序号|编号|统计指标|指标名称|指标|项目|统计项目|(?:计量)?单位|统计数|统计数据|数量|数值|合计数?|历年累计|累计|本年度?|当年|备注|20\\d{2}年度?)+");
  private static final Pattern UNIT_HEAD = Pattern.compile("(?:计量)?单位");
  private static final Pattern WORD = Pattern.compile("[^\\s\u00A0\u3000|]+");
  private static final Pattern MARK = Pattern.compile("[-—―─－/／]+");
  private static final Pattern MARK_BEHIND = Pattern.compile("[\\s\u00A0\u3000]+[-—―─－/／]+$");
  private static final Pattern FRAME = ReadingData.builtIn().page().statistics();
  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_HEAD = 10;
  private static final int LONGEST_FRAME = 6;

  private final List<Piece> pieces;
  private final List<Cell> cells;

  private StatisticsCells(List<Piece> pieces, List<Cell> cells) {
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

  /** The cells of a document. */
  static StatisticsCells of(List<Piece> pieces) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isRow() && !isWhole(piece)) {
        Matcher word = WORD.matcher(piece.text());
        while (word.find()) {
          cells.add(new Cell(i, word.start(), word.end(), new Token(word.group(), piece.source())));
        }
      } else {
        for (Token token : withoutNumber(piece.tokens())) {
          int length = piece.isRow() ? 0 : token.text().length();
          cells.add(new Cell(i, 0, length, token));
        }
      }
    }
    return new StatisticsCells(pieces, cells);
  }

  /* Whether no figure stands behind a unit in a text. */
  private static boolean isWhole(Piece piece) {
    Matcher word = WORD.matcher(piece.text());
    boolean unit = false;
    while (word.find()) {
      if (unit && new Token(word.group(), piece.source()).isFigure()) {
        return false;
      }
      unit = Statistics.isUnit(word.group());
    }
    return true;
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

  /** Where units stand between a label and a figure. */
  List<Integer> units() {
    List<Integer> units = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      boolean unit = Statistics.isUnit(cells.get(i).text());
      boolean rowEnds =
          pieces.get(cells.get(i).piece()).isRow()
              && piece(i) == piece(i - 1)
              && rowEnd(i) == i + 1;
      if (unit && isLabel(i - 1) && (rowEnds || !figures(i).isEmpty())) {
        units.add(i);
      }
    }
    return units;
  }

  private int piece(int cell) {
    return cells.get(cell).piece();
  }

  private boolean isLabel(int cell) {
    String text = cells.get(cell).text();
    return text.length() <= LONGEST_LABEL
        && text.indexOf('。') < 0
        && !cells.get(cell).token().isFigure()
        && !Statistics.isUnit(text)
        && !isHead(cell);
  }

  private boolean isHead(int cell) {
    return HEAD.matcher(Names.Folding.line(cells.get(cell).text())).matches();
  }

  /** The figures behind a unit: in its row, or in the lines below it. */
  List<Cell> figures(int unit) {
    int end = unit + 1;
    boolean inside = end < cells.size() && piece(end) == piece(unit);
    boolean row = inside || pieces.get(piece(unit)).tokens().size() > 1;
    while (end < cells.size()
        && cells.get(end).token().isFigure()
        && (!row || piece(end) == piece(unit))) {
      end++;
    }
    return cells.subList(unit + 1, end);
  }

  /** The unit in a cell. */
  String unit(int cell) {
    return Statistics.unit(cells.get(cell).text());
  }

  /** Where the label of a unit begins, not before a place. */
  int label(int from, int unit) {
    int label = unit - 1;
    if (pieces.get(piece(unit)).isRow() || piece(label) != piece(unit)) {
      boolean note = "（(".indexOf(cells.get(label).text().charAt(0)) >= 0 && !isNumbered(label);
      return note && label > from && isLabel(label - 1) ? label - 1 : label;
    }
    for (int i = label; i >= from && isLabel(i) && piece(i) == piece(unit); i--) {
      if (isNumbered(i)) {
        return i;
      }
    }
    return label;
  }

  private boolean isNumbered(int cell) {
    return Numbering.of(cells.get(cell).text()).style() != Numbering.Style.NONE;
  }

  /** The text of cells. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    cells.subList(from, to).forEach(cell -> text.append(cell.text()));
    return text.toString();
  }

  /** Texts that are neither headings nor marks. */
  List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!isHead(i) && !MARK.matcher(cells.get(i).text()).matches()) {
        words.add(MARK_BEHIND.matcher(cells.get(i).text()).replaceFirst(""));
      }
    }
    return words;
  }

  /** Where a table begins whose first unit stands at a place: with its headings, if it has some. */
  int head(int unit) {
    int first = label(0, unit);
    for (int i = first - 1; i >= Math.max(0, first - LONGEST_HEAD); i--) {
      if (isHead(i)) {
        int start = i;
        while (start > 0 && isHead(start - 1)) {
          start--;
        }
        return start;
      }
    }
    return first;
  }

  /** Where the lines above a table begin that say whose it is. */
  int caption(int table) {
    int start = table;
    while (start > 0 && table - start < LONGEST_FRAME && isFrame(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the lines below a table end that say who made it. */
  int foot(int table) {
    int end = table;
    while (end < cells.size() && end - table < LONGEST_FRAME && isFrame(end)) {
      end++;
    }
    return end;
  }

  private boolean isFrame(int cell) {
    return FRAME.matcher(cells.get(cell).text().strip()).matches();
  }

  /** The headings of the figures. */
  List<String> columns(int from, int unit) {
    int at = from;
    while (at < unit && !UNIT_HEAD.matcher(Names.Folding.line(cells.get(at).text())).matches()) {
      at++;
    }
    List<String> columns = new ArrayList<>();
    for (int i = at + 1; i < unit && isHead(i); i++) {
      columns.add(cells.get(i).text());
    }
    return columns;
  }

  /** The end of the row of the source in which a cell before a place stands. */
  int rowEnd(int place) {
    int end = place;
    while (end > 0
        && end < cells.size()
        && piece(end) == piece(end - 1)
        && pieces.get(piece(end)).isRow()) {
      end++;
    }
    return end;
  }

  /** Where a cell stands. */
  Source source(int cell) {
    return cells.get(cell).token().source();
  }

  /** Adds what stands between two cells to a list: whole pieces, and parts of lines cut by them. */
  void between(int from, int to, List<Piece> list) {
    int first = from == 0 ? 0 : piece(from - 1);
    int last = to == cells.size() ? pieces.size() - 1 : piece(to);
    for (int i = first; i <= last; i++) {
      Piece piece = pieces.get(i);
      boolean cutFront = from > 0 && i == piece(from - 1);
      boolean cutEnd = to < cells.size() && i == piece(to);
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
