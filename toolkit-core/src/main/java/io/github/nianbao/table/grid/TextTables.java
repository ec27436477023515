package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables whose cells are not drawn: with a few level lines, or with none at all. */
final class TextTables {
  /** A lone line in type so many times larger than rows are set in is a title between tables. */
  private static final double LARGER = 1.45;

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
    List<TextLine> lines = new ArrayList<>(TextLine.of(chunks));
    List<TextLine> titles = titles(lines);
    lines.removeAll(titles);
    List<Chunk> between = new ArrayList<>(prose);
    titles.forEach(t -> between.addAll(t.chunks()));
    List<Box> frames = Frames.of(rulings.levels(), between);
    List<GridTable> out = new ArrayList<>();
    Blocks blocks = new Blocks(frames, between);
    for (List<TextLine> block : blocks.of(lines)) {
      List<List<TextLine>> parts = SideBySide.of(block, rulings);
      if (parts.size() > 1) {
        parts = parts.stream().flatMap(part -> blocks.of(part).stream()).toList();
      }
      parts.forEach(part -> add(part, frames, out));
    }
    return out;
  }

  /** Lines of one chunk in much larger type than the lines of several chunks. */
  private static List<TextLine> titles(List<TextLine> lines) {
    List<TextLine> rows = lines.stream().filter(l -> l.count() > 1).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    double usual = Columns.medianSize(rows);
    return lines.stream().filter(l -> l.count() == 1 && l.size() > LARGER * usual).toList();
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
