package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;

/** Titles of sections that are printed over two lines. */
final class SplitTitles {
  private static final int LONGEST = 40;

  private SplitTitles() {}

  /** The pieces, both lines of such a title put into one, with the line break between them. */
  static List<Piece> joined(List<Piece> pieces, List<Titles> titles) {
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece first = pieces.get(i);
      if (i + 1 < pieces.size() && isSplit(first, pieces.get(i + 1), titles)) {
        i++;
        joined.add(Piece.paragraph(first.text() + '\n' + pieces.get(i).text(), first.source()));
      } else {
        joined.add(first);
      }
    }
    return joined;
  }

  private static boolean isSplit(Piece first, Piece second, List<Titles> titles) {
    if (!isShort(first) || !isShort(second)) {
      return false;
    }
    double both = weight(first.text() + second.text(), titles);
    boolean number = Numbering.rest(first.text()).isBlank();
    double apart = weight(first.text(), titles) + (number ? 0 : weight(second.text(), titles));
    return both > apart;
  }

  private static boolean isShort(Piece piece) {
    return !piece.isRow() && piece.text().length() <= LONGEST && !piece.text().endsWith("。");
  }

  private static double weight(String text, List<Titles> titles) {
    return titles.stream().mapToDouble(each -> each.whole(text)).max().orElse(0);
  }
}
