package io.github.nianbao.table.grid;

import java.util.ArrayList;
import java.util.List;

/** A heading of a table without drawn cells: its lines and its columns. */
final class Heading {
  private final List<Placed> parts = new ArrayList<>();
  private final int first;
  private final int last;
  private int row;

  Heading(Placed p) {
    this(p.first(), p.last());
    parts.add(p);
  }

  private Heading(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** The same over other columns. */
  Heading over(int newFirst, int newLast) {
    Heading wider = new Heading(newFirst, newLast);
    wider.parts.addAll(parts);
    return wider;
  }

  /** Its lines, top to bottom; at least one. */
  List<Placed> parts() {
    return parts;
  }

  /** The first column it stands over. */
  int first() {
    return first;
  }

  /** The last column it stands over. */
  int last() {
    return last;
  }

  /** The row of the head, known once all headings above it are; 0 until then. */
  int row() {
    return row;
  }

  /** Moves this heading down to a row, where it stands above it. */
  void down(int to) {
    row = Math.max(row, to);
  }

  /** Whether a chunk stands over the same columns. */
  boolean over(Placed p) {
    return first == p.first() && last == p.last();
  }

  /** The next line. */
  void add(Placed p) {
    parts.add(p);
  }

  double start() {
    return parts.get(0).chunk().baseline();
  }

  double end() {
    return parts.get(parts.size() - 1).chunk().baseline();
  }

  double size() {
    return parts.get(0).chunk().size();
  }

  double middle() {
    double left = parts.stream().mapToDouble(p -> p.chunk().left()).min().orElseThrow();
    double right = parts.stream().mapToDouble(p -> p.chunk().right()).max().orElseThrow();
    return (left + right) / 2;
  }

  int lastLine() {
    return parts.get(parts.size() - 1).line();
  }

  /** Whether each of these columns has a heading of its own, and all of them stand below. */
  boolean headedBelow(List<Heading> all, int from, int to) {
    for (int c = from; c <= to; c++) {
      int column = c;
      boolean headed = false;
      for (Heading o : all) {
        if (o != this
            && o.first <= column
            && column <= o.last
            && o.end() > start() - 0.5 * size()) {
          if (o.start() < end() + 1.05 * size()) {
            return false;
          }
          headed = true;
        }
      }
      if (!headed) {
        return false;
      }
    }
    return true;
  }
}
