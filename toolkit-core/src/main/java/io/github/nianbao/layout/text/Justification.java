package io.github.nianbao.layout.text;

/** Gives the characters of a line their final widths. */
final class Justification {
  /**
   * Widest stretch between two characters in em. Beyond it a line looks torn, and programs that
   * take text out of PDF see blanks (poppler from 0.1 em): such a line is left ragged.
   */
  static final double LIMIT = 0.095;

  private Justification() {}

  /** Widths of the characters of a line so that it is {@code width} wide. */
  static double[] justified(Characters text, Stretch line, double width) {
    double[] advances = natural(text, line);
    double missing = width - sum(advances);
    if (missing < 0) {
      squeeze(text, line, advances, -missing);
    } else if (!line.last()) {
      stretch(text, line, advances, missing);
    }
    return advances;
  }

  static double[] natural(Characters text, Stretch line) {
    double[] advances = new double[line.end() - line.start()];
    for (int i = 0; i < advances.length; i++) {
      advances[i] = text.advance(line.start() + i);
    }
    return advances;
  }

  static double sum(double[] advances) {
    double sum = 0;
    for (double advance : advances) {
      sum += advance;
    }
    return sum;
  }

  /** Number of places inside a stretch of text that may be widened. */
  static int gaps(Characters text, int start, int end) {
    int gaps = 0;
    for (int i = start; i < end - 1; i++) {
      gaps += gap(text, i) ? 1 : 0;
    }
    return gaps;
  }

  private static boolean gap(Characters text, int index) {
    CharacterClass before = text.kind(index);
    CharacterClass after = text.kind(index + 1);
    boolean inWord = before == CharacterClass.WESTERN && after == CharacterClass.WESTERN;
    boolean atBlank = after == CharacterClass.SPACE;
    boolean joined = Punctuation.joined(text.codePoint(index), text.codePoint(index + 1));
    return !inWord && !atBlank && !joined;
  }

  private static void stretch(Characters text, Stretch line, double[] advances, double missing) {
    int gaps = gaps(text, line.start(), line.end());
    if (gaps == 0 || missing / gaps > LIMIT * text.size()) {
      return;
    }
    for (int i = 0; i < advances.length - 1; i++) {
      if (gap(text, line.start() + i)) {
        advances[i] += missing / gaps;
      }
    }
  }

  /**
   * The blank half of a closing sign at the end of the line may stand out; the rest goes inside.
   */
  private static void squeeze(Characters text, Stretch line, double[] advances, double excess) {
    Squeeze squeeze = Squeeze.of(text, line.start(), line.end());
    double taken = Math.min(excess - squeeze.atEnd(), squeeze.inside());
    if (taken <= 0) {
      return;
    }
    for (int i = 0; i < advances.length - 1; i++) {
      int index = line.start() + i;
      double room = Squeeze.insideRoom(text, line.start(), index);
      if (room > 0) {
        boolean before = Punctuation.blankBefore(text.codePoint(index));
        advances[before ? i - 1 : i] -= room * taken / squeeze.inside();
      }
    }
  }
}
