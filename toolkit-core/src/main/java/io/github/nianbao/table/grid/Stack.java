package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chunks closely under each other: the lines of one cell.
 *
 * @param chunks at least one, top to bottom
 */
record Stack(List<Chunk> chunks) {
  /** Lines of one cell follow each other within this many ems. */
  private static final double PITCH = 1.5;

  Stack {
    chunks = List.copyOf(chunks);
  }

  /** Groups chunks to stacks, top to bottom. */
  static List<Stack> of(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Chunk::baseline));
    List<List<Chunk>> stacks = new ArrayList<>();
    for (Chunk c : sorted) {
      List<Chunk> home = null;
      for (List<Chunk> s : stacks) {
        if (under(s.get(s.size() - 1), c)) {
          home = s;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        stacks.add(home);
      }
      home.add(c);
    }
    return stacks.stream().map(Stack::new).toList();
  }

  private static boolean under(Chunk above, Chunk c) {
    double em = c.size();
    double down = c.baseline() - above.baseline();
    boolean aligned =
        Math.abs(above.left() - c.left()) < 0.4 * em
            || Math.abs(above.middle() - c.middle()) < 0.6 * em;
    return down > 0.5 * em && down < PITCH * em && aligned;
  }

  Box box() {
    return chunks.stream().map(Chunk::box).reduce(Box::union).orElseThrow();
  }

  /** Height of the middle of the text, as a baseline. */
  double middle() {
    return (chunks.get(0).baseline() + chunks.get(chunks.size() - 1).baseline()) / 2;
  }

  double left() {
    return chunks.stream().mapToDouble(Chunk::left).min().orElseThrow();
  }

  double right() {
    return chunks.stream().mapToDouble(Chunk::right).max().orElseThrow();
  }

  List<Word> words() {
    return chunks.stream().flatMap(c -> c.words().stream()).toList();
  }
}
