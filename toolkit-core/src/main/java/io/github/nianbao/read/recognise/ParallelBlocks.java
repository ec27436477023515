package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a table that stand beside one another, put below one another. */
final class ParallelBlocks {
  private final List<TableLabels> tables;
  private final List<Piece> pieces;
  private final List<Piece> parted = new ArrayList<>();

  private ParallelBlocks(List<Piece> pieces, List<TableLabels> tables) {
    this.pieces = pieces;
    this.tables = tables;
  }

  /** The pieces of a table, its blocks below one another. */
  static List<Piece> parted(List<Piece> pieces, List<TableLabels> tables) {
    ParallelBlocks all = new ParallelBlocks(pieces, tables);
    int at = 0;
    while (at < pieces.size()) {
      boolean heads = at + 1 < pieces.size() && all.corner(at + 1) > 0 && all.banners(at);
      int cut = heads ? all.corner(at + 1) : all.corner(at);
      at = cut > 0 ? all.part(at, at + (heads ? 1 : 0), cut) : all.keep(at);
    }
    return all.parted;
  }

  private int keep(int at) {
    parted.add(pieces.get(at));
    return at + 1;
  }

  /* Parts the rows from a line of banners or corners on; returns where the next rows begin. */
  private int part(int from, int head, int cut) {
    int column = pieces.get(head).tokens().get(cut).column();
    List<Piece> right = new ArrayList<>();
    int at = from;
    while (at < pieces.size() && (at <= head || goesOn(at))) {
      Piece piece = pieces.get(at);
      int split = column >= 0 ? split(piece, column) : at <= head ? half(piece) : second(piece);
      add(piece, 0, split, parted);
      add(piece, split, piece.tokens().size(), right);
      at++;
    }
    parted.addAll(right);
    return at;
  }

  private static void add(Piece piece, int from, int to, List<Piece> all) {
    List<Token> tokens = piece.tokens().subList(from, to);
    if (tokens.stream().anyMatch(token -> !token.isBlank())) {
      all.add(new Piece(tokens, piece.kind()));
    }
  }

  private static int split(Piece piece, int column) {
    int split = 0;
    while (split < piece.tokens().size() && piece.tokens().get(split).column() < column) {
      split++;
    }
    return split;
  }

  private static int half(Piece piece) {
    return piece.tokens().size() / 2;
  }

  /* Where the label of the second block stands; a row with one label only is kept whole. */
  private int second(Piece piece) {
    boolean figure = false;
    for (int i = 0; i < piece.tokens().size(); i++) {
      figure |= piece.tokens().get(i).isFigure();
      if (figure && isRow(piece.tokens().get(i))) {
        return i;
      }
    }
    return piece.tokens().size();
  }

  /* The next block begins with its title or its corner. */
  private boolean goesOn(int at) {
    Piece piece = pieces.get(at);
    return piece.isRow()
        && piece.tokens().stream().noneMatch(token -> isCorner(token) || isBanner(token));
  }

  /* The second corner of a row, 0 where it has but one. */
  private int corner(int at) {
    List<Token> tokens = pieces.get(at).tokens();
    boolean first = false;
    for (int i = 0; pieces.get(at).isRow() && i < tokens.size(); i++) {
      if (isCorner(tokens.get(i))) {
        if (first) {
          return i;
        }
        first = true;
      }
    }
    return 0;
  }

  private boolean banners(int at) {
    List<Token> tokens = pieces.get(at).tokens().stream().filter(each -> !each.isBlank()).toList();
    return tokens.size() == 2 && tokens.stream().allMatch(this::isBanner);
  }

  private boolean isCorner(Token token) {
    Print print = Print.of(token.text());
    return tables.stream()
        .flatMap(table -> table.heads().stream())
        .anyMatch(head -> head.corner().fit(print).atLeast(Fit.SAME));
  }

  private boolean isBanner(Token token) {
    Print print = Print.of(token.text());
    return tables.stream()
        .flatMap(table -> table.heads().stream())
        .anyMatch(
            head -> head.banner().fit(print).atLeast(Fit.SAME) || isWithin(head.banner(), print));
  }

  private static boolean isWithin(Label banner, Print print) {
    return !banner.folded().isEmpty() && banner.isWithin(print);
  }

  private boolean isRow(Token token) {
    Print print = Print.of(token.text());
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .anyMatch(row -> row.leaf() && row.label().fit(print).atLeast(Fit.NOTED));
  }
}
