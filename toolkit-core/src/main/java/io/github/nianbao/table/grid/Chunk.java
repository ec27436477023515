package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.List;

/**
 * Words of one line with no more than ordinary spaces between them: what may be the line of a cell.
 *
 * @param words at least one, left to right
 */
record Chunk(List<Word> words) {
  Chunk {
    words = List.copyOf(words);
  }

  Word first() {
    return words.get(0);
  }

  Box box() {
    Box last = words.get(words.size() - 1).box();
    Box all = first().box();
    return words.size() == 1 ? all : all.union(last);
  }

  double left() {
    return first().box().left();
  }

  double right() {
    return words.get(words.size() - 1).box().right();
  }

  double middle() {
    return (left() + right()) / 2;
  }

  double width() {
    return right() - left();
  }

  double baseline() {
    return first().baseline();
  }

  double size() {
    return first().size();
  }

  boolean bold() {
    return first().bold();
  }

  /** Whether every word is a figure. */
  boolean figure() {
    return words.stream().allMatch(Word::figure);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (word.spaced() && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(word.text());
    }
    return text.toString();
  }

  /** These words without those before {@code from} and from {@code to} on. */
  Chunk part(int from, int to) {
    return new Chunk(words.subList(from, to));
  }
}
