package io.github.nianbao.table.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything painted on a page, in order, and from it what can be seen: nothing outside the page or
 * the clipping, nothing under a later opaque fill, and nothing white unless it stands on a dark
 * ground.
 */
final class Painted {
  private static final int WHITE = 0xffffff;

  /** Channels this near to white cannot be told from paper. */
  private static final int WHITE_MARGIN = 8;

  private final Box page;
  private final List<Item<Glyph>> glyphs = new ArrayList<>();
  private final List<Item<Line>> lines = new ArrayList<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final List<Box> drawings = new ArrayList<>();
  private int order;

  private record Item<T>(T thing, int order) {}

  private record Ground(Fill fill, boolean covers, boolean image, int order) {}

  Painted(Box page) {
    this.page = page;
  }

  void add(Glyph glyph, Box clip) {
    double x = glyph.inkX();
    double y = glyph.box().middleY();
    if (clip.contains(x, y) && page.contains(x, y)) {
      glyphs.add(new Item<>(glyph, order++));
    }
  }

  /** A stroke or a thin fill: a line, or where it is too thick for one, a filled rectangle. */
  void addBar(Box box, int rgb, boolean thin, Box clip) {
    Box seen = clipped(box, clip);
    if (seen != null && thin) {
      lines.add(new Item<>(new Line(seen, rgb), order++));
    } else if (seen != null) {
      addFill(new Fill(box, rgb), true, clip);
    }
  }

  void addFill(Fill fill, boolean opaque, Box clip) {
    Box seen = clipped(fill.box(), clip);
    if (seen != null) {
      grounds.add(new Ground(new Fill(seen, fill.rgb()), opaque, false, order++));
    }
  }

  void addImage(Box box, int rgb, Box clip) {
    Box seen = clipped(box, clip);
    if (seen != null) {
      drawings.add(seen);
      grounds.add(new Ground(new Fill(seen, rgb), false, true, order++));
    }
  }

  void addDrawing(Box box, Box clip) {
    Box seen = clipped(box, clip);
    if (seen != null) {
      addDrawing(seen);
    }
  }

  void addDrawing(Box box) {
    drawings.add(box);
  }

  private @Nullable Box clipped(Box box, Box clip) {
    double left = Math.max(Math.max(box.left(), clip.left()), page.left());
    double top = Math.max(Math.max(box.top(), clip.top()), page.top());
    double right = Math.min(Math.min(box.right(), clip.right()), page.right());
    double bottom = Math.min(Math.min(box.bottom(), clip.bottom()), page.bottom());
    return left > right || top > bottom ? null : new Box(left, top, right, bottom);
  }

  /** What can be seen of all this. */
  Page seen(int number, double width, double height) {
    return new Page(
        number,
        width,
        height,
        glyphs.stream().filter(g -> visible(g.thing(), g.order())).map(Item::thing).toList(),
        lines.stream()
            .filter(l -> visible(l.thing().box(), l.thing().rgb(), l.order()))
            .map(Item::thing)
            .toList(),
        grounds.stream()
            .filter(g -> !g.image() && visible(g.fill().box(), g.fill().rgb(), g.order()))
            .map(Ground::fill)
            .toList(),
        drawings);
  }

  private boolean visible(Glyph glyph, int at) {
    return visible(glyph.box(), glyph.rgb(), at);
  }

  private boolean visible(Box box, int rgb, int at) {
    if (grounds.isEmpty()) {
      return !white(rgb);
    }
    double x = box.middleX();
    double y = box.middleY();
    for (int i = grounds.size() - 1; i >= 0 && grounds.get(i).order() > at; i--) {
      Ground later = grounds.get(i);
      if (later.covers() && later.fill().box().contains(x, y) && covers(later.fill().box(), box)) {
        return false;
      }
    }
    return !white(rgb) || !white(groundUnder(x, y, at));
  }

  /** Covering a middle is not enough for long things: a line under a cell's fill stays in sight. */
  private static boolean covers(Box fill, Box box) {
    return fill.overlapX(box) >= 0.8 * box.width() && fill.overlapY(box) >= 0.8 * box.height();
  }

  private int groundUnder(double x, double y, int at) {
    for (int i = grounds.size() - 1; i >= 0; i--) {
      Ground ground = grounds.get(i);
      if (ground.order() < at && ground.fill().box().contains(x, y)) {
        return ground.fill().rgb();
      }
    }
    return WHITE;
  }

  private static boolean white(int rgb) {
    int least = WHITE & 0xff;
    least -= WHITE_MARGIN;
    return (rgb >> 16 & 0xff) >= least && (rgb >> 8 & 0xff) >= least && (rgb & 0xff) >= least;
  }
}
