package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.SourceBlock;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.read.source.SourceParagraph;
import io.github.nianbao.read.source.SourceTable;
import io.github.nianbao.read.source.SourceTable.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A paragraph, or a row of a table: the unit in which a document is cut into sections.
 *
 * @param tokens the text, or the cells of the row
 * @param kind what it was in the source
 */
record Piece(List<Token> tokens, Kind kind) {
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  Piece {
    tokens = List.copyOf(tokens);
  }

  /** What a piece was in the source. */
  enum Kind {
    PARAGRAPH,
    /** A row with its blanks. */
    ROW,
    /** A row whose blanks may be lost. */
    SHORT_ROW
  }

  /** All pieces of a document, every text of it cleaned. */
  static List<Piece> of(SourceDocument document, UnaryOperator<String> cleaned) {
    List<Piece> pieces = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceParagraph paragraph) {
        pieces.add(paragraph(cleaned.apply(paragraph.text()), paragraph.source()));
      } else if (block instanceof SourceTable table) {
        Kind kind = table.blanks() == Blanks.KEPT ? Kind.ROW : Kind.SHORT_ROW;
        for (SourceTable.Row row : table.rows()) {
          List<Token> tokens = new ArrayList<>();
          row.cells().forEach(cell -> tokens.add(token(cell, kind, cleaned)));
          pieces.add(new Piece(tokens, kind));
        }
      }
    }
    return pieces;
  }

  private static Token token(SourceTable.Cell cell, Kind kind, UnaryOperator<String> cleaned) {
    int column = kind == Kind.ROW ? cell.column() : -1;
    return new Token(cell(cell.text(), cleaned), cell.source(), column);
  }

  /* Signs that are never seen, such as a place to hyphenate, are no part of a cell. */
  private static String cell(String text, UnaryOperator<String> cleaned) {
    return UNSEEN.matcher(cleaned.apply(text)).replaceAll("");
  }

  /** A paragraph. */
  static Piece paragraph(String text, Source source) {
    return new Piece(List.of(new Token(text, source)), Kind.PARAGRAPH);
  }

  /** The text; of a row, its cells side by side. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(text.isEmpty() || token.isBlank() ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  /** Whether it stood in a table. */
  boolean isRow() {
    return kind != Kind.PARAGRAPH;
  }

  /** Whether it is a single text that could be a heading. */
  boolean isSingle() {
    return tokens.size() == 1;
  }

  /** Where it stands. */
  Source source() {
    return tokens.get(0).source();
  }
}
