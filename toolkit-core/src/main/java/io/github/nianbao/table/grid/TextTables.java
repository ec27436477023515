package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables whose cells are not drawn: with a few level lines, or with none at all. */
final class TextTables {
  private final Rulings rulings;
  private final List<Word> words;
  private final Charts charts;

  /**
   * @param rulings lines outside the tables already found
   * @param words words outside the tables already found
   * @param charts what is drawn on the page
   */
  TextTables(Rulings rulings, List<Word> words, Charts charts) {
    this.charts = charts;
    this.rulings = rulings;
    this.words = words;
  }

  List<GridTable> tables() {
    List<Chunk> wide = new Chunks(rulings.uprights(), 1.6, 1.0).of(words);
    Set<Chunk> prose = Prose.in(wide);
    List<Word> rest = new ArrayList<>();
    wide.stream().filter(c -> !prose.contains(c)).forEach(c -> rest.addAll(c.words()));
    List<Chunk> chunks = new Chunks(rulings.uprights(), 0.85, 0.45).of(rest);
    List<TextLine> lines = TextLine.of(chunks);
    List<Box> frames = Frames.of(rulings.levels(), List.copyOf(prose));
    List<GridTable> out = new ArrayList<>();
    Blocks blocks = new Blocks(frames, List.copyOf(prose));
    for (List<TextLine> block : blocks.of(lines)) {
      List<List<TextLine>> parts = SideBySide.of(block, rulings);
      if (parts.size() > 1) {
        parts = parts.stream().flatMap(part -> blocks.of(part).stream()).toList();
      }
      parts.forEach(part -> add(part, frames, out));
    }
    return out;
  }

  private void add(List<TextLine> lines, List<Box> frames, List<GridTable> out) {
    RegionTable region = new RegionTable(Region.of(lines, rulings));
    if (Verdict.isTable(region, frames) && !charts.isChart(region)) {
      GridTable table = region.table();
      if (table != null) {
        out.add(table);
      }
    }
  }
}
