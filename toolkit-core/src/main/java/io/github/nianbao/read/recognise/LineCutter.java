package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts the pieces of a table into lines. For one table; not safe for several threads. */
final class LineCutter {
  /* So many rows tell how many columns of labels there are. */
  private static final int FEWEST_ROWS = 3;

  /* A row of the widest table has fewer cells; more is a table on one line. */
  private static final int WIDEST_ROW = 24;

  private final Vocabulary words;
  private final List<Line> lines = new ArrayList<>();
  /* Of each row, the cell in which its figures or the blanks before them begin; else -1. */
  private final List<Integer> starts = new ArrayList<>();
  private List<Token> labels = new ArrayList<>();
  private List<Token> figures = new ArrayList<>();

  /* Whether the source keeps all blanks of its rows. */
  private boolean kept;

  LineCutter(Vocabulary words) {
    this.words = words;
  }

  /** Takes in the next piece. */
  void add(Piece piece) {
    switch (piece.kind()) {
      case ROW -> {
        kept = true;
        int known = words.figures(piece.tokens());
        boolean remarks = known >= 0 && !piece.tokens().get(known).isFigure();
        if (remarks && piece.tokens().stream().skip(known).anyMatch(cell -> !cell.isBlank())) {
          row(piece.tokens(), known);
        } else {
          row(piece.tokens());
        }
      }
      case SHORT_ROW -> {
        if (piece.isSingle() && piece.tokens().get(0).isBlank()) {
          blank(piece.tokens().get(0));
        } else if (piece.isSingle()
            || piece.tokens().size() > WIDEST_ROW
            || withoutNumber(piece.tokens()).get(0).isFigure()) {
          piece.tokens().forEach(this::stream);
        } else {
          row(piece.tokens());
        }
      }
      case PARAGRAPH -> LooseText.tokens(piece, words::isLabel).forEach(this::stream);
    }
  }

  /* A blank that stands alone is a cell of its own. */
  private void blank(Token token) {
    if (!labels.isEmpty() || !figures.isEmpty()) {
      figures.add(token);
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

  private void row(List<Token> row) {
    List<Token> cells = withoutNumber(row);
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

  /* A running number before the label is no figure. */
  private List<Token> withoutNumber(List<Token> cells) {
    boolean numbered =
        cells.size() > 1
            && cells.get(0).isFigure()
            && cells.stream()
                .skip(1)
                .anyMatch(cell -> !cell.isBlank() && words.isLabel(cell.text()));
    return numbered ? cells.subList(1, cells.size()) : cells;
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
      headOrBlank(names, values, last);
    } else {
      close();
      add(names, values, last);
    }
  }

  /* One label before blanks only: a row that is not filled in. Several: headings. */
  private void headOrBlank(List<Token> names, List<Token> values, int start) {
    close();
    if (names.isEmpty()) {
      return;
    }
    add(names, values, start);
  }

  private void add(List<Token> names, List<Token> values, int start) {
    lines.add(new Line(names, values, true));
    starts.add(start);
  }

  /**
   * All lines. Rows without spans begin their figures in the same cell: blanks before it are of
   * labels.
   */
  List<Line> trimmed() {
    List<Integer> rows = IntStream.range(0, lines.size()).filter(this::isRow).boxed().toList();
    int stub = rows.stream().mapToInt(this::first).min().orElse(0);
    boolean spans = rows.stream().map(this::cells).distinct().count() > 1;
    if (rows.size() < FEWEST_ROWS || (spans && kept)) {
      return lines;
    }
    List<Line> trimmed = new ArrayList<>(lines);
    for (int row : rows) {
      Line line = lines.get(row);
      int more = Math.min(stub - starts.get(row), line.blanksBefore());
      if (more > 0) {
        List<Token> values = line.figures().subList(more, line.figures().size());
        trimmed.set(row, new Line(line.labels(), values, true));
      }
    }
    return trimmed;
  }

  private boolean isRow(int line) {
    return starts.get(line) > 0 && lines.get(line).span() > 0;
  }

  private int first(int row) {
    return starts.get(row) + lines.get(row).blanksBefore();
  }

  private int cells(int row) {
    return starts.get(row) + lines.get(row).figures().size();
  }

  /** Ends the line. */
  void close() {
    if (!labels.isEmpty() || !figures.isEmpty()) {
      lines.add(new Line(labels, figures, false));
      starts.add(-1);
    }
    labels = new ArrayList<>();
    figures = new ArrayList<>();
  }
}
