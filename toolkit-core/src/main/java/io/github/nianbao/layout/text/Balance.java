package io.github.nianbao.layout.text;

import java.util.List;

/** Lines of about the same width, for centred text of several lines. */
final class Balance {
  private static final double PRECISION = 0.25;

  private final Characters text;

  Balance(Characters text) {
    this.text = text;
  }

  /** The narrowest lines that are still {@code count}. */
  List<Stretch> lines(int count, double width) {
    double tooNarrow = 0;
    double enough = width;
    while (enough - tooNarrow > PRECISION * text.size()) {
      double middle = (tooNarrow + enough) / 2;
      if (whole(middle) && broken(middle).size() <= count) {
        enough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return broken(enough);
  }

  private List<Stretch> broken(double width) {
    return new LineBreaker(text).lines(width, width);
  }

  /** Whether no word must be divided at this width. */
  private boolean whole(double width) {
    for (Stretch line : broken(width)) {
      boolean inside = line.end() < text.length() && line.end() > line.start();
      if (inside && !line.last() && !endsWhole(line)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWhole(Stretch line) {
    return text.kind(line.end()) == CharacterClass.SPACE || text.opportunity(line.end());
  }
}
