package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Indicators, their units and figures among the cells of a document. Immutable. */
final class StatisticsCells {
  private static final Pattern MARK = Pattern.compile("[-—―─－/／]+");
  private static final Pattern MARK_BEHIND = Pattern.compile("[\\s\u00A0\u3000]+[-—―─－/／]+$");
  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_HEAD = 10;
  private static final int LONGEST_FRAME = 6;

  private final CellSequence cells;
  private final StatisticsTerms terms;

  /** The cells of a document; lines that hold a unit and a figure are taken apart. */
  StatisticsCells(List<Piece> pieces, StatisticsTerms terms) {
    this.terms = terms;
    this.cells = CellSequence.of(pieces, words -> isRow(words, terms));
  }

  /* Whether a figure stands behind a unit. */
  private static boolean isRow(List<Token> words, StatisticsTerms terms) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).isFigure() && terms.isUnit(words.get(i - 1).text())) {
        return true;
      }
    }
    return false;
  }

  CellSequence all() {
    return cells;
  }

  /** Where units stand between a label and a figure. */
  List<Integer> units() {
    List<Integer> units = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      boolean rowEnds =
          cells.piece(i).isRow() && cells.areTogether(i, i - 1) && cells.rowEnd(i) == i + 1;
      if (terms.isUnit(cells.text(i)) && isLabel(i - 1) && (rowEnds || !figures(i).isEmpty())) {
        units.add(i);
      }
    }
    return units;
  }

  private boolean isLabel(int cell) {
    String text = cells.text(cell);
    return text.length() <= LONGEST_LABEL
        && text.indexOf('。') < 0
        && !cells.token(cell).isFigure()
        && !terms.isUnit(text)
        && !terms.isHead(text);
  }

  /** The figures behind a unit: in its row, or in the lines below it. */
  List<Token> figures(int unit) {
    int end = unit + 1;
    boolean inside = end < cells.size() && cells.areTogether(end, unit);
    boolean row = inside || cells.piece(unit).tokens().size() > 1;
    List<Token> figures = new ArrayList<>();
    while (end < cells.size()
        && cells.token(end).isFigure()
        && (!row || cells.areTogether(end, unit))) {
      figures.add(cells.token(end));
      end++;
    }
    return figures;
  }

  /** The unit in a cell. */
  String unit(int cell) {
    return terms.unit(cells.text(cell));
  }

  /** Where the label of a unit begins, not before a place. */
  int label(int from, int unit) {
    int label = unit - 1;
    if (cells.piece(unit).isRow() || !cells.areTogether(label, unit)) {
      boolean note = "（(".indexOf(cells.text(label).charAt(0)) >= 0 && !isNumbered(label);
      return note && label > from && isLabel(label - 1) ? label - 1 : label;
    }
    for (int i = label; i >= from && isLabel(i) && cells.areTogether(i, unit); i--) {
      if (isNumbered(i)) {
        return i;
      }
    }
    return label;
  }

  private boolean isNumbered(int cell) {
    return Numbering.of(cells.text(cell)).style() != Numbering.Style.NONE;
  }

  /** Texts that are neither headings nor marks. */
  List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String text = cells.text(i);
      if (!terms.isHead(text) && !MARK.matcher(text).matches()) {
        words.add(MARK_BEHIND.matcher(text).replaceFirst(""));
      }
    }
    return words;
  }

  /** Where a table begins whose first unit stands at a place: with its headings, if it has some. */
  int head(int unit) {
    int first = label(0, unit);
    for (int i = first - 1; i >= Math.max(0, first - LONGEST_HEAD); i--) {
      if (terms.isHead(cells.text(i))) {
        int start = i;
        while (start > 0 && terms.isHead(cells.text(start - 1))) {
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
    while (start > 0 && table - start < LONGEST_FRAME && terms.isFrame(cells.text(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the lines below a table end that say who made it. */
  int foot(int table) {
    int end = table;
    while (end < cells.size() && end - table < LONGEST_FRAME && terms.isFrame(cells.text(end))) {
      end++;
    }
    return end;
  }

  /** The headings of the figures. */
  List<String> columns(int from, int unit) {
    int at = from;
    while (at < unit && !terms.isHeadOfUnits(cells.text(at))) {
      at++;
    }
    List<String> columns = new ArrayList<>();
    for (int i = at + 1; i < unit && terms.isHead(cells.text(i)); i++) {
      columns.add(cells.text(i));
    }
    return columns;
  }
}
