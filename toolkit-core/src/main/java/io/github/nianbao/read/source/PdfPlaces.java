package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places on pages as displayed, whatever way a page was turned to be read. For one file. */
final class PdfPlaces {
  private final String file;
  private final Map<Integer, Turn> back = new HashMap<>();

  PdfPlaces(String file) {
    this.file = file;
  }

  /** A page turned so that most of its text reads from left to right; remembers the turn. */
  Page upright(Page page) {
    int turn = page.mainTurn();
    if (turn != 0) {
      back.put(page.number(), Turn.undoing(turn, page.width(), page.height()).back());
    }
    return page.upright(turn);
  }

  /** A place on a page that was turned by {@link #upright}. */
  Source at(int page, Box box) {
    Turn turn = back.get(page);
    Box shown = turn == null ? box : turn.apply(box);
    return new Source(
        file,
        null,
        null,
        page,
        List.of(
            tenth(shown.left()), tenth(shown.top()), tenth(shown.right()), tenth(shown.bottom())));
  }

  /** A whole page. */
  Source at(int page) {
    return new Source(file, null, null, page, List.of());
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
