package io.github.nianbao.layout;

import io.github.nianbao.layout.face.Face;
import io.github.nianbao.layout.page.Page;
import io.github.nianbao.layout.page.PageNumbers;
import io.github.nianbao.layout.table.TablePart;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.style.Style;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document set on pages. Immutable.
 *
 * @param style how it looks
 * @param pages its pages, at least one
 * @param numbers their page numbers, one for each page
 */
public record Composition(Style style, List<Page> pages, List<PageNumbers.Place> numbers) {
  public Composition {
    pages = List.copyOf(pages);
    numbers = List.copyOf(numbers);
  }

  /** The characters that are set in each face, page numbers included; faces by their first use. */
  public Map<Face, BitSet> characters() {
    Map<Face, BitSet> characters = new LinkedHashMap<>();
    for (Page page : pages) {
      page.items().forEach(item -> add(item, characters));
    }
    numbers.forEach(place -> add(place.line(), characters));
    return characters;
  }

  private static void add(Page.Item item, Map<Face, BitSet> characters) {
    if (item instanceof Page.Lines lines) {
      lines.shown().forEach(line -> add(line, characters));
    } else if (item instanceof Page.Part part) {
      for (TablePart.Box box : part.part().boxes()) {
        box.text().lines().forEach(line -> add(line, characters));
      }
    }
  }

  private static void add(Line line, Map<Face, BitSet> characters) {
    for (int i = line.start(); i < line.end(); i++) {
      Face face = line.text().face(i);
      characters.computeIfAbsent(face, any -> new BitSet()).set(line.text().codePoint(i));
    }
  }
}
