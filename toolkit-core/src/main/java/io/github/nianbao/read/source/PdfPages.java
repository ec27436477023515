package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.flow.Furniture;
import io.github.nianbao.read.source.flow.Lines;
import io.github.nianbao.read.source.flow.Paragraph;
import io.github.nianbao.read.source.flow.Paragraphs;
import io.github.nianbao.read.source.flow.PrintedLine;
import io.github.nianbao.read.source.flow.Watermarks;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.Tables;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects lines and tables of the pages of a PDF. For one file; not safe for several threads. */
final class PdfPages implements Tables.PageObserver {
  private final PdfPlaces places;
  private final PdfRemarks remarks;
  private final Furniture furniture = new Furniture();
  private @Nullable Map<PrintedLine, Furniture.Kind> furnished;
  private final PdfEdges edges = new PdfEdges();
  private final Map<Integer, Double> widths = new TreeMap<>();
  private final List<PrintedLine> lines = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  /* Lines within what may turn out to be no table. */
  private final Map<Table.Part, List<PrintedLine>> inside = new HashMap<>();

  PdfPages(PdfPlaces places, PdfRemarks remarks) {
    this.places = places;
    this.remarks = remarks;
  }

  /** A first look at a page, for what it shares with others. */
  void look(Page page) {
    Page upright = places.upright(without(page, Watermarks.on(page)));
    furniture.page(page.number(), Lines.of(upright, new Ruled(upright).negate()), upright.height());
  }

  @Override
  public Page seen(Page page) {
    remarks.look(page);
    List<Glyph> mark = Watermarks.on(page);
    remarks.watermark(page.number(), mark);
    Page upright = places.upright(without(page, mark));
    List<Box> boxes = furniture(page.number());
    return without(upright, upright.glyphs().stream().filter(g -> isIn(g, boxes)).toList());
  }

  private List<Box> furniture(int page) {
    if (furnished == null) {
      furnished = furniture.found();
    }
    List<Box> boxes = new ArrayList<>();
    furnished.forEach(
        (line, kind) -> {
          if (line.page() == page) {
            boxes.add(line.box());
            remarks.furniture(line, kind);
          }
        });
    return boxes;
  }

  @Override
  public void page(Page page, PageTables found) {
    widths.put(page.number(), page.width());
    edges.page(page.number(), found.rulings());
    List<Box> boxes = found.tables().stream().map(table -> table.box().grow(1)).toList();
    lines.addAll(Lines.of(page, glyph -> !isIn(glyph, boxes)));
    for (Box box : boxes) {
      Table.Part part = new Table.Part(page.number(), box.grow(-1));
      inside.put(part, Lines.of(page, glyph -> isIn(glyph, List.of(box))));
    }
    remarks.turned(
        page.number(),
        page.glyphs().stream().filter(g -> g.turn() > 0 && !g.blank() && !isIn(g, boxes)).toList());
  }

  /** Takes in a table of the pages shown before. */
  void table(Table table) {
    if (PdfTable.isTable(table)) {
      tables.add(table);
    } else {
      table.parts().forEach(part -> lines.addAll(inside.getOrDefault(part, List.of())));
    }
    table.parts().forEach(inside::remove);
  }

  private static boolean isIn(Glyph glyph, List<Box> boxes) {
    double x = glyph.box().middleX();
    double y = glyph.box().middleY();
    return boxes.stream().anyMatch(box -> box.contains(x, y));
  }

  private static Page without(Page page, List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return page;
    }
    Set<Glyph> out = Collections.newSetFromMap(new IdentityHashMap<>());
    out.addAll(glyphs);
    return page.with(page.glyphs().stream().filter(glyph -> !out.contains(glyph)).toList());
  }

  /** Everything met, in the order of reading. */
  List<SourceBlock> blocks() {
    lines.sort(
        Comparator.comparingInt(PrintedLine::page).thenComparingDouble(PrintedLine::baseline));
    Paragraphs paragraphs = new Paragraphs(lines, widths);
    List<SourceBlock> blocks = new ArrayList<>();
    int from = 0;
    for (Table table : tables) {
      int to = from;
      while (to < lines.size() && isAbove(lines.get(to), table)) {
        to++;
      }
      paragraphs.of(lines.subList(from, to)).forEach(each -> blocks.add(block(each)));
      blocks.add(new PdfTable(CutNumbers.joined(table), edges, places, remarks).table());
      from = to;
    }
    paragraphs.of(lines.subList(from, lines.size())).forEach(each -> blocks.add(block(each)));
    return blocks;
  }

  private static boolean isAbove(PrintedLine line, Table table) {
    return line.page() < table.page()
        || (line.page() == table.page() && line.box().middleY() < table.box().top());
  }

  private SourceParagraph block(Paragraph paragraph) {
    Source source = places.at(paragraph.page(), paragraph.box());
    return new SourceParagraph(Blank.strip(paragraph.text()), source);
  }

  /** Characters between upright lines: those of drawn tables. */
  private record Ruled(Page page) implements Predicate<Glyph> {
    @Override
    public boolean test(Glyph glyph) {
      double x = glyph.box().middleX();
      double y = glyph.box().middleY();
      boolean left = false;
      boolean right = false;
      for (var line : page.lines()) {
        if (!line.level() && line.box().top() <= y && line.box().bottom() >= y) {
          left |= line.box().left() < x;
          right |= line.box().right() > x;
        }
      }
      return left && right;
    }
  }
}
