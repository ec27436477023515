package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels, and the figures that follow them.
 *
 * @param labels labels in order, none blank
 * @param figures figures in order, with the blanks among them that are known
 * @param row whether it was a row of the source: all after its label are its figures
 */
record Line(List<Token> labels, List<Token> figures, boolean row) {

  /** Lines of the pieces of a table. */
  static List<Line> of(List<Piece> pieces, Vocabulary words) {
    Cutter cutter = new Cutter(words);
    pieces.forEach(cutter::add);
    cutter.close();
    return cutter.lines;
  }

  private static final class Cutter {
    /* A row of the widest table has fewer cells; more is a table on one line. */
    private static final int WIDEST_ROW = 24;

    private final Vocabulary words;
    private final List<Line> lines = new ArrayList<>();
    private List<Token> labels = new ArrayList<>();
    private List<Token> figures = new ArrayList<>();

    Cutter(Vocabulary words) {
      this.words = words;
    }

    void add(Piece piece) {
      switch (piece.kind()) {
        case ROW -> {
          int known = words.figures(piece.tokens());
          boolean remarks = known >= 0 && !piece.tokens().get(known).isFigure();
          if (remarks && piece.tokens().stream().skip(known).anyMatch(cell -> !cell.isBlank())) {
            row(piece.tokens(), known);
          } else {
            row(piece.tokens());
          }
        }
        case SHORT_ROW -> {
          if (piece.isSingle()
              || piece.tokens().size() > WIDEST_ROW
              || piece.tokens().get(0).isFigure()) {
            piece.tokens().forEach(this::stream);
          } else {
            row(piece.tokens());
          }
        }
        case PARAGRAPH -> LooseText.tokens(piece, words::isLabel).forEach(this::stream);
      }
    }

    private void stream(Token token) {
      boolean figure = token.isFigure();
      if (!figure && !token.isBlank() && !figures.isEmpty()) {
        close();
      }
      if (figure || (token.isBlank() && !figures.isEmpty())) {
        figures.add(token);
      } else if (!token.isBlank()) {
        labels.add(token);
      }
    }

    private void row(List<Token> cells) {
      int first = 0;
      while (first < cells.size() && !cells.get(first).isFigure()) {
        first++;
      }
      int last = first;
      while (last > 0 && cells.get(last - 1).isBlank()) {
        last--;
      }
      row(cells, last);
    }

    /* Labels up to an index, figures from there on. */
    private void row(List<Token> cells, int last) {
      List<Token> names = cells.subList(0, last).stream().filter(cell -> !cell.isBlank()).toList();
      List<Token> values = cells.subList(last, cells.size());
      if (!figures.isEmpty() || !values.isEmpty()) {
        close();
      }
      if (values.isEmpty()) {
        labels.addAll(names);
      } else if (values.stream().allMatch(Token::isBlank)) {
        headOrBlank(names, values);
      } else {
        close();
        lines.add(new Line(names, values, true));
      }
    }

    /* One label before blanks only: a row that is not filled in. Several: headings. */
    private void headOrBlank(List<Token> names, List<Token> values) {
      close();
      if (names.isEmpty()) {
        return;
      }
      lines.add(new Line(names, values, true));
    }

    void close() {
      if (!labels.isEmpty() || !figures.isEmpty()) {
        lines.add(new Line(labels, figures, false));
      }
      labels = new ArrayList<>();
      figures = new ArrayList<>();
    }
  }
}
