package io.github.nianbao.seal;

import io.github.nianbao.io.ContentHash;
import java.util.HashSet;
import java.util.Set;

/**
 * A digest in the making of all that a document shows, in reading order, and of the data it
 * carries. What differs between ways of storing the same text does not count: white space, line
 * ends and ends of paragraphs, characters without a picture, forms of the same character. What
 * stands in which cell of which row does count, but for words that a table says again. For one
 * document and one thread.
 *
 * <p>A seal tells a document that somebody edited from one that nobody did. It is no signature:
 * whoever forges both text and data can seal them again.
 */
public final class Seal {
  private static final char ROW = '\u001E';
  private static final char CELL = '\u001F';

  private final StringBuilder shown = new StringBuilder(8192);
  private final Set<String> labels = new HashSet<>();
  private boolean row;

  /** Adds the text of a paragraph, heading or title. */
  public Seal text(String text) {
    shown.append(Folding.of(text));
    return this;
  }

  /** Begins a table. */
  public Seal table() {
    labels.clear();
    return this;
  }

  /** Begins a row of a table. */
  public Seal row() {
    row = true;
    return this;
  }

  /**
   * Adds the text of a cell, which may be empty. Words that stood in the table before are left out:
   * heads and labels are printed again on the next page.
   */
  public Seal cell(String text) {
    String folded = Folding.of(text);
    boolean words = folded.codePoints().anyMatch(Character::isIdeographic);
    if (!words || labels.add(folded)) {
      shown.append(row ? ROW : CELL).append(folded);
      row = false;
    }
    return this;
  }

  /**
   * The seal of what was added and of the JSON beside it, its {@code <} escaped as it has to be in
   * a page: 64 hexadecimal digits.
   */
  public String over(String json) {
    return ContentHash.of(shown + "\0" + json.strip().replace("<", "\\u003c"));
  }
}
