package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.Head.Entry;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The order in which the headings of a block are to be compared with those of the form.
 *
 * @param head the headings of the form
 */
record Arrangement(Head head) {
  /** The headings that are printed: whole, and those of an upper row first. */
  List<Token> of(List<Token> printed) {
    return arranged(completed(joined(printed)));
  }

  /* An extractor may break a heading at a blank within it. */
  private List<Token> joined(List<Token> printed) {
    List<Token> names = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      Token name = printed.get(i);
      if (i + 1 < printed.size()) {
        Token both = name.and(printed.get(i + 1));
        if (!head.isSurelyColumn(print(name)) && head.isSurelyColumn(print(both))) {
          name = both;
          i++;
        }
      }
      names.add(name);
    }
    return names;
  }

  /* A text may break headings of the last row in two: what is left of them is a row of its own. */
  private List<Token> completed(List<Token> names) {
    if (names.stream().anyMatch(name -> name.source().page() != null)) {
      return names;
    }
    for (int rests = names.size() / 2; rests > 0; rests--) {
      int row = names.size() - rests;
      List<Token> whole = new ArrayList<>(names.subList(0, row));
      int next = row;
      for (int i = 0; i < row && next < names.size(); i++) {
        Print part = print(names.get(i));
        Token both = names.get(i).and(names.get(next));
        boolean isPart = !part.folded().isEmpty() && !head.isSurelyColumn(part);
        if (isPart && head.isSurelyColumn(print(both))) {
          whole.set(i, both);
          next++;
        }
      }
      if (next == names.size()) {
        return whole;
      }
    }
    return names;
  }

  /*
   * Row by row, left to right by the columns of the grid: on a page headings of one row may stand
   * at different heights. Headings that are printed several times tell no row.
   */
  private List<Token> arranged(List<Token> names) {
    if (names.stream().anyMatch(name -> name.column() < 0)) {
      return names;
    }
    long labels = head.entries().stream().map(entry -> entry.label().folded()).distinct().count();
    if (labels < head.entries().size()) {
      return overColumns(names);
    }
    IdentityHashMap<Token, Integer> depths = new IdentityHashMap<>();
    int depth = 0;
    for (Token name : names) {
      depth = head.depth(print(name)).orElse(depth);
      depths.put(name, depth);
    }
    List<Token> arranged = new ArrayList<>(names);
    arranged.sort(Comparator.<Token>comparingInt(depths::get).thenComparingInt(Token::column));
    return arranged;
  }

  /*
   * As the form has them, where all headings stand over the columns that they have in the form: of
   * a head that a page break cuts, say, some are a row too low.
   */
  private List<Token> overColumns(List<Token> names) {
    List<Token> leaves =
        names.stream()
            .filter(name -> head.leaves().stream().anyMatch(leaf -> fits(leaf, name)))
            .sorted(Comparator.comparingInt(Token::column))
            .toList();
    if (leaves.size() != head.leaves().size()) {
      return names;
    }
    List<Token> left = new ArrayList<>(names);
    List<Token> arranged = new ArrayList<>();
    for (Entry entry : head.entries()) {
      int column = leaves.get(head.leaves().indexOf(head.firstBelow(entry))).column();
      List<Token> over =
          left.stream().filter(each -> each.column() == column && fits(entry, each)).toList();
      if (over.size() != 1) {
        return names;
      }
      arranged.addAll(over);
      left.removeAll(over);
    }
    arranged.addAll(left);
    return arranged;
  }

  private static boolean fits(Entry entry, Token token) {
    return entry.label().fit(print(token)).atLeast(Fit.NOTED);
  }

  private static Print print(Token token) {
    return Print.of(token.text());
  }
}
