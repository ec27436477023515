package io.github.nianbao.read.source.flow;

import io.github.nianbao.table.page.Fill;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters printed across a page to mark it: oblique ones, and pale ones. */
public final class Watermarks {
  /** Paler than this nobody prints text that is to be read. */
  private static final int PALE = 200;

  /** Large text need not be that pale. */
  private static final int GREY = 130;

  private static final double LARGE = 1.5;

  private Watermarks() {}

  /** The characters of a page's watermarks, in the order of painting. */
  public static List<Glyph> on(Page page) {
    double usual = size(page);
    List<Glyph> marks =
        page.glyphs().stream().filter(g -> g.turn() < 0 || isPale(g, usual, page)).toList();
    return marks.stream().allMatch(Glyph::blank) ? List.of() : marks;
  }

  private static boolean isPale(Glyph glyph, double usual, Page page) {
    int light = light(glyph.rgb());
    boolean pale = light > PALE || (light > GREY && glyph.size() > LARGE * usual);
    return pale && page.fills().stream().noneMatch(fill -> isGround(fill, glyph));
  }

  /* Pale text on a dark ground is meant to be read. */
  private static boolean isGround(Fill fill, Glyph glyph) {
    return light(fill.rgb()) < light(glyph.rgb()) - GREY / 2
        && fill.box().contains(glyph.box().middleX(), glyph.box().middleY());
  }

  /* Brightness as the eye sees it, 0 to 255 (ITU-R BT.601). */
  private static int light(int rgb) {
    return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
  }

  private static double size(Page page) {
    Map<Long, Integer> counts = new HashMap<>();
    page.glyphs().forEach(g -> counts.merge(Math.round(2 * g.size()), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() / 2.0)
        .orElse(0.0);
  }
}
