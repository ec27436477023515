package io.github.nianbao.read.source.flow;

import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Puts characters that read from left to right together to lines. */
public final class Lines {
  /** Baselines of one line agree to this part of the em; of raised and lowered marks, to more. */
  private static final double SAME_LINE = 0.25;

  private static final double RAISED = 0.45;

  /** Characters smaller than this part of their neighbours are marks. */
  private static final double MARK = 0.8;

  private Lines() {}

  /** The lines of a page from top to bottom, made of the wanted characters. */
  public static List<PrintedLine> of(Page page, Predicate<Glyph> wanted) {
    List<Glyph> glyphs =
        new ArrayList<>(page.glyphs().stream().filter(g -> g.turn() == 0).filter(wanted).toList());
    glyphs.sort(Comparator.comparingDouble(Glyph::baseline));
    List<PrintedLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !sameLine(glyphs.get(i - 1), glyphs.get(i))) {
        add(page.number(), glyphs.subList(from, i), lines);
        from = i;
      }
    }
    return lines;
  }

  private static boolean sameLine(Glyph a, Glyph b) {
    boolean blank = a.blank() || b.blank();
    double em = blank ? Math.min(a.size(), b.size()) : Math.max(a.size(), b.size());
    boolean mark = Math.min(a.size(), b.size()) < MARK * em;
    return b.baseline() - a.baseline() <= (mark ? RAISED : SAME_LINE) * em;
  }

  private static void add(int page, List<Glyph> glyphs, List<PrintedLine> lines) {
    List<Glyph> line = new ArrayList<>(glyphs);
    line.sort(Comparator.comparingDouble(g -> g.box().left()));
    while (!line.isEmpty() && line.get(0).blank()) {
      line.remove(0);
    }
    while (!line.isEmpty() && line.get(line.size() - 1).blank()) {
      line.remove(line.size() - 1);
    }
    if (line.isEmpty()) {
      return;
    }
    Box box = line.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    Glyph main = main(line);
    lines.add(
        new PrintedLine(
            page, LineText.of(line), box, main.baseline(), main.size(), LineText.start(line)));
  }

  /** The middle one by size: that of most characters. */
  private static Glyph main(List<Glyph> line) {
    List<Glyph> bySize = new ArrayList<>(line);
    bySize.sort(Comparator.comparingDouble(Glyph::size));
    return bySize.get(bySize.size() / 2);
  }
}
