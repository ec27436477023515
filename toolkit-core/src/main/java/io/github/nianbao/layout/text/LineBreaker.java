package io.github.nianbao.layout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into lines by the rules of Chinese typesetting: no line begins with closing
 * punctuation or ends with opening punctuation, dashes and ellipses stay whole, and so do Western
 * words and figures.
 *
 * <p>Of the possible ends of a line the one with the least harm is taken: few characters stretched,
 * closing punctuation set half as wide at the end of the line, an address divided after a slash.
 * Used by one thread.
 */
final class LineBreaker {
  /** Harm of dividing a long Western word, in the unit of {@link #stretchHarm}. */
  private static final double DIVISION_HARM = 0.1;

  /** Harm of an em missing at the end of a line. */
  private static final double RAGGED_HARM = 0.02;

  private static final int LONG_WORD = 12;
  private static final double EPSILON = 0.01;
  private static final String CLEAN_CUTS = "/.-?&_=#@:,";

  private final Characters text;
  private final List<Stretch> lines = new ArrayList<>();
  private double width;
  private int start;
  private double natural;

  LineBreaker(Characters text) {
    this.text = text;
  }

  /** Lines no wider than {@code first} and, from the second on, {@code rest}. */
  List<Stretch> lines(double first, double rest) {
    width = first;
    start = 0;
    while (start < text.length()) {
      int end = end();
      boolean forced = end < text.length() && text.kind(end) == CharacterClass.BREAK;
      lines.add(trimmed(end, forced || end == text.length()));
      start = forced ? end + 1 : skipBlanks(end);
      if (forced && start == text.length()) {
        lines.add(new Stretch(start, start, true));
      }
      width = rest;
    }
    return List.copyOf(lines);
  }

  private int skipBlanks(int from) {
    int next = from;
    while (next < text.length() && text.kind(next) == CharacterClass.SPACE) {
      next++;
    }
    return next;
  }

  private Stretch trimmed(int end, boolean last) {
    int to = end;
    while (to > start && text.kind(to - 1) == CharacterClass.SPACE) {
      to--;
    }
    return new Stretch(start, to, last);
  }

  /** Where the line that begins at {@link #start} ends. */
  private int end() {
    natural = 0;
    int whole = -1;
    double wholeWidth = 0;
    int index = start;
    for (; index < text.length(); index++) {
      if (text.kind(index) == CharacterClass.BREAK) {
        return fits(index) ? index : choose(whole, wholeWidth, index);
      }
      if (index > start && text.opportunity(index)) {
        if (!fits(index)) {
          return choose(whole, wholeWidth, index);
        }
        whole = index;
        wholeWidth = natural;
      }
      natural += text.advance(index);
    }
    return fits(index) ? index : choose(whole, wholeWidth, index);
  }

  /** Whether the characters up to {@code end}, {@link #natural} wide, fit without a change. */
  private boolean fits(int end) {
    return natural - trailingBlanks(end) <= width + EPSILON;
  }

  private double trailingBlanks(int end) {
    double blanks = 0;
    for (int i = end; i > start && text.kind(i - 1) == CharacterClass.SPACE; i--) {
      blanks += text.advance(i - 1);
    }
    return blanks;
  }

  /**
   * Chooses between {@code whole}, the last end that fits (-1 for none), {@code next}, the first
   * that does not, and an end inside a long word between the two.
   */
  private int choose(int whole, double wholeWidth, int next) {
    double harm = whole < 0 ? Double.MAX_VALUE : stretchHarm(whole, width - wholeWidth);
    int best = whole;
    double excess = natural - trailingBlanks(next) - width;
    Squeeze squeeze = Squeeze.of(text, start, next - spacesBefore(next));
    if (squeeze.room() + EPSILON >= excess && squeeze.harm(excess) < harm) {
      harm = squeeze.harm(excess);
      best = next;
    }
    int from = Math.max(whole, start);
    int cut = cut(from, next, true);
    if (cut > 0 && DIVISION_HARM + stretchHarm(cut, width - widthTo(cut)) < harm) {
      return cut;
    }
    return best > 0 ? best : anywhere(next);
  }

  private int spacesBefore(int end) {
    int count = 0;
    while (end - count > start && text.kind(end - count - 1) == CharacterClass.SPACE) {
      count++;
    }
    return count;
  }

  /** Harm of a line that is too narrow by {@code gap}: its stretch in em, more when left ragged. */
  private double stretchHarm(int end, double gap) {
    double em = gap / text.size();
    double stretch = em / Math.max(1, Justification.gaps(text, start, end));
    return stretch <= Justification.LIMIT ? stretch : Justification.LIMIT + em * RAGGED_HARM;
  }

  private double widthTo(int end) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += text.advance(i);
    }
    return sum;
  }

  /**
   * The last place in a long word that fits on the line, after a sign where {@code clean}; or -1.
   */
  private int cut(int from, int to, boolean clean) {
    if (clean && !longWord(from, to)) {
      return -1;
    }
    double sum = widthTo(from);
    int best = -1;
    for (int i = from; i < to && sum + text.advance(i) <= width + EPSILON; i++) {
      sum += text.advance(i);
      if (i + 1 < to && (clean ? cleanAfter(i, from, to) : allowedAt(i + 1))) {
        best = i + 1;
      }
    }
    return best;
  }

  private boolean longWord(int from, int to) {
    if (to - from < LONG_WORD) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.codePoint(i)) && text.kind(i) == CharacterClass.WESTERN) {
        return true;
      }
    }
    return false;
  }

  private boolean cleanAfter(int index, int from, int to) {
    boolean room = index + 1 - from >= 3 && to - index - 1 >= 3;
    boolean sign = CLEAN_CUTS.indexOf(text.codePoint(index)) >= 0;
    boolean within = CLEAN_CUTS.indexOf(text.codePoint(index + 1)) >= 0;
    return room && sign && !within && text.kind(index + 1) == CharacterClass.WESTERN;
  }

  private boolean allowedAt(int index) {
    return text.kind(index) != CharacterClass.CLOSE && text.kind(index - 1) != CharacterClass.OPEN;
  }

  /**
   * An end inside a word wider than the line: after a sign, else anywhere, one character at least.
   */
  private int anywhere(int next) {
    int clean = cut(start, next, true);
    if (clean > 0) {
      return clean;
    }
    int any = cut(start, next, false);
    if (any > 0) {
      return any;
    }
    double sum = text.advance(start);
    int end = start + 1;
    while (end < next && sum + text.advance(end) <= width + EPSILON) {
      sum += text.advance(end);
      end++;
    }
    return end;
  }
}
