package io.github.nianbao.read.recognise;

import io.github.nianbao.form.ReadingData;
import java.text.Normalizer;
import java.util.List;

/**
 * A text as it is compared: Unicode NFKC, simplified script, the words of Taiwan put into those of
 * the forms, only letters, digits and Chinese characters left. Each character knows where it stood.
 * Immutable.
 */
final class Folded {
  private static final List<List<String>> WORDS = ReadingData.builtIn().wordings();

  private final String text;
  private final int[] origin;

  private Folded(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** Folds a text. */
  static Folded of(String raw) {
    StringBuilder folded = new StringBuilder(raw.length());
    int[] origin = new int[raw.length() * 2 + 2];
    for (int i = 0; i < raw.length(); i++) {
      String parts = compatible(raw.charAt(i));
      for (int k = 0; k < parts.length(); k++) {
        char c = Script.simple(parts.charAt(k));
        if (Character.isLetterOrDigit(c) && folded.length() < origin.length) {
          origin[folded.length()] = i;
          folded.append(c);
        }
      }
    }
    return new Folded(words(folded.toString()), origin);
  }

  private static String compatible(char c) {
    boolean plain = c < 128 || (c >= '\u4E00' && c <= '\u9FFF');
    return plain
        ? String.valueOf(c)
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  /** A text in simplified script in the words of the forms, character by character. */
  static String words(String text) {
    String result = text;
    for (List<String> pair : WORDS) {
      result = result.replace(pair.get(0), pair.get(1));
    }
    return result;
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** Where a character of the folded text stood before; the end of the text is its own place. */
  int origin(int index) {
    return origin[index];
  }

  /**
   * A text without white space, in one width and script: what is left of the difference between two
   * of these is a slip of the pen.
   */
  static String tight(String raw) {
    String wide = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    StringBuilder tight = new StringBuilder(wide.length());
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        tight.append(Script.simple(c));
      }
    }
    return words(tight.toString());
  }

  /** Characters to insert, delete or exchange to get from one text to the other. */
  static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchange = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(exchange, 1 + Math.min(last[j], next[j - 1]));
      }
      last = next;
    }
    return last[b.length()];
  }
}
