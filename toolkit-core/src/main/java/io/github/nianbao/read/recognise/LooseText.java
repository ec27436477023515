package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells that stand in running text, set apart by strokes or blanks. */
final class LooseText {
  private static final Pattern STROKE = Pattern.compile("\\|");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");

  private static final Pattern WIDE_SPACE = Pattern.compile("[\\s\u00A0\u3000]{2,}");

  private LooseText() {}

  /**
   * The cells of a paragraph: between strokes; where there are figures, between blanks; else
   * between wide blanks. A paragraph without these is one cell.
   */
  static List<Token> tokens(Piece piece) {
    Token whole = piece.tokens().get(0);
    if (whole.text().indexOf('|') >= 0) {
      return split(STROKE, whole);
    }
    List<Token> tokens = split(SPACE, whole);
    return tokens.stream().anyMatch(Token::isFigure) ? tokens : split(WIDE_SPACE, whole);
  }

  private static List<Token> split(Pattern between, Token whole) {
    List<Token> tokens = new ArrayList<>();
    for (String part : between.split(whole.text(), -1)) {
      if (!part.isBlank()) {
        tokens.add(new Token(part.strip(), whole.source()));
      }
    }
    return tokens;
  }
}
