package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.Turn;
import java.util.ArrayList;
import java.util.List;

/** The words of a page in all directions of writing. */
final class WordsOfPage {
  private WordsOfPage() {}

  static List<Word> of(Page page, List<Ruling> uprights) {
    List<Word> words = new ArrayList<>(new Words(uprights).of(page.glyphs()));
    for (int turn = 1; turn < 4; turn++) {
      int wanted = turn;
      List<Glyph> turned = page.glyphs().stream().filter(g -> g.turn() == wanted).toList();
      if (!turned.isEmpty()) {
        addTurned(page, turned, wanted, words);
      }
    }
    return words;
  }

  private static void addTurned(Page page, List<Glyph> glyphs, int turn, List<Word> words) {
    Turn upright = Turn.undoing(turn, page.width(), page.height());
    Turn back = upright.back();
    for (Word w : new Words(List.of()).of(glyphs.stream().map(upright::apply).toList())) {
      words.add(
          new Word(
              w.text(), back.apply(w.box()), w.baseline(), w.size(), w.bold(), w.spaced(), turn));
    }
  }
}
