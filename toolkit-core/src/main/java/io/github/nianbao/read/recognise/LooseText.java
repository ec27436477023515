package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells that stand in running text, set apart by strokes or blanks. */
final class LooseText {
  private static final Pattern STROKE = Pattern.compile("\\|");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");

  private LooseText() {}

  /** The cells of a paragraph; one that holds a single cell is that cell. */
  static List<Token> tokens(Piece piece) {
    Token whole = piece.tokens().get(0);
    boolean strokes = whole.text().indexOf('|') >= 0;
    String[] parts = (strokes ? STROKE : SPACE).split(whole.text().strip(), -1);
    List<Token> tokens = new ArrayList<>();
    boolean figures = false;
    for (String part : parts) {
      Token token = new Token(part.strip(), whole.source());
      figures |= token.isFigure();
      if (!token.isBlank()) {
        tokens.add(token);
      }
    }
    return figures && tokens.size() > 1 ? tokens : strokes ? tokens : List.of(whole);
  }
}
