package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells that stand in running text, set apart by strokes or blanks. */
final class LooseText {
  private static final Pattern STROKE = Pattern.compile("\\|");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");

  private static final Pattern WIDE_SPACE = Pattern.compile("[\\s\u00A0\u3000]{2,}");

  /* Words of a label that is set with blanks in it; more are several labels. */
  private static final int LONGEST_LABEL = 6;

  /* A row of headings or of labels and figures; the longest label with its notes. */
  private static final int LONGEST_GLUED = 160;
  private static final int LONGEST_GLUED_LABEL = 50;
  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

  /* The headings of the widest table, and some more. */
  private static final int MOST_WORDS = 40;

  private LooseText() {}

  /**
   * The cells of a paragraph, labels that are set apart by single blanks among them.
   *
   * @param isLabel whether a text is a label of a form
   */
  static List<Token> tokens(Piece piece, Predicate<String> isLabel) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : tokens(piece)) {
      List<Token> labels = token.isFigure() ? List.of() : labels(token, isLabel);
      labels = labels.isEmpty() && !token.isFigure() ? glued(token, isLabel) : labels;
      tokens.addAll(labels.isEmpty() ? List.of(token) : labels);
    }
    return tokens;
  }

  /* Several labels side by side with nothing else among them; a label may hold blanks itself. */
  private static List<Token> labels(Token token, Predicate<String> isLabel) {
    List<Token> words = split(SPACE, token);
    List<Token> labels = new ArrayList<>();
    if (words.size() < 2 || words.size() > MOST_WORDS || isLabel.test(token.text())) {
      return labels;
    }
    int from = 0;
    while (from < words.size()) {
      int to = Math.min(words.size(), from + LONGEST_LABEL);
      while (to > from && !isLabel.test(text(words.subList(from, to)))) {
        to--;
      }
      if (to == from) {
        return List.of();
      }
      labels.add(new Token(text(words.subList(from, to)), token.source()));
      from = to;
    }
    return labels;
  }

  /* Labels with nothing between them, and the figures behind them likewise. */
  private static List<Token> glued(Token token, Predicate<String> isLabel) {
    String text = token.text();
    List<Token> cells = new ArrayList<>();
    int from = text.length() > LONGEST_GLUED || isLabel.test(text) ? text.length() : 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + LONGEST_GLUED_LABEL);
      while (to > from && !isLabel.test(text.substring(from, to))) {
        to--;
      }
      while (to > from + 1 && "(（".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      boolean figures = to == from && DIGITS.matcher(text.substring(from)).matches();
      if (to == from && (!figures || cells.isEmpty())) {
        return List.of();
      }
      String cell = text.substring(from, figures ? text.length() : to);
      cells.add(figures ? Token.glued(cell, token.source()) : new Token(cell, token.source()));
      from = figures ? text.length() : to;
    }
    return cells.size() > 1 ? cells : List.of();
  }

  private static String text(List<Token> words) {
    return words.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /**
   * The cells of a paragraph: between strokes; where there are figures, between blanks; else
   * between wide blanks. A paragraph without these is one cell.
   */
  private static List<Token> tokens(Piece piece) {
    Token whole = piece.tokens().get(0);
    if (whole.text().indexOf('|') >= 0) {
      return split(STROKE, whole);
    }
    List<Token> wide = split(WIDE_SPACE, whole);
    List<Token> tokens = new ArrayList<>();
    for (Token token : wide) {
      if (wide.size() > 1 && token.isGrouped()) {
        tokens.add(token);
      } else {
        addWithFigures(token, tokens);
      }
    }
    return tokens.size() > wide.size() || wide.size() > 1 ? tokens : List.of(whole);
  }

  /* Figures at the end of a text are cells of their own; blanks inside a label are none. */
  private static void addWithFigures(Token token, List<Token> tokens) {
    List<Token> words = split(SPACE, token);
    int figures = words.size();
    while (figures > 0 && words.get(figures - 1).isFigure()) {
      figures--;
    }
    boolean mixed = words.subList(0, figures).stream().anyMatch(Token::isFigure);
    if (mixed || (figures > LONGEST_LABEL && figures < words.size())) {
      tokens.addAll(words);
      return;
    }
    if (figures > 0) {
      String label = token.text().substring(0, end(token.text(), words, figures));
      tokens.add(new Token(label, token.source()));
    }
    tokens.addAll(words.subList(figures, words.size()));
  }

  /* Where the last of the words before the figures ends. */
  private static int end(String text, List<Token> words, int figures) {
    int end = 0;
    for (Token word : words.subList(0, figures)) {
      end = text.indexOf(word.text(), end) + word.text().length();
    }
    return end;
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
