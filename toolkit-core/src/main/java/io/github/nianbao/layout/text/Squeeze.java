package io.github.nianbao.layout.text;

/**
 * How far the punctuation of a line may be set closer: the sign at its end loses its blank half,
 * those inside up to half of theirs.
 *
 * @param atEnd what the end of the line gives, in points
 * @param inside what the signs inside give together, in points
 * @param size size of the type in points
 */
record Squeeze(double atEnd, double inside, double size) {
  /** Harm of setting the punctuation inside a line closer, relative to stretching it. */
  private static final double INSIDE_HARM = 0.15;

  static Squeeze of(Characters text, int start, int end) {
    if (end <= start) {
      return new Squeeze(0, 0, text.size());
    }
    boolean closing = Punctuation.blankAfter(text.codePoint(end - 1));
    double inside = 0;
    for (int i = start; i < end - 1; i++) {
      inside += insideRoom(text, start, i);
    }
    return new Squeeze(closing ? text.blank(end - 1) : 0, inside, text.size());
  }

  /** What a sign inside the line gives; an opening sign at its beginning gives nothing. */
  static double insideRoom(Characters text, int start, int index) {
    boolean edge = index == start && Punctuation.blankBefore(text.codePoint(index));
    return edge ? 0 : text.blank(index) / 2;
  }

  /** All the room there is, in points. */
  double room() {
    return atEnd + inside;
  }

  /** The harm of taking {@code excess} points away. */
  double harm(double excess) {
    double taken = excess - atEnd;
    return taken <= 0 ? 0 : INSIDE_HARM * taken / inside;
  }
}
