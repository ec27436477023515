package io.github.nianbao.table.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The extent of the clipping in force. PDFBox would intersect the very shapes, which took an eighth
 * of the time of reading; tables need their extents only.
 */
final class Clipping {
  private static final Box NOTHING = new Box(-1, -1, -1, -1);

  private final AffineTransform toPage;
  private List<Path2D> known = List.of();
  private int knownCount = -1;
  private Box box = NOTHING;

  Clipping(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /** The extent in points of the page as displayed; off the page where nothing can be seen. */
  Box of(PDGraphicsState state) {
    List<Path2D> paths = state.getCurrentClippingPaths();
    if (paths != known || paths.size() != knownCount) {
      known = paths;
      knownCount = paths.size();
      box = extent(paths);
    }
    return box;
  }

  private Box extent(List<Path2D> paths) {
    Rectangle2D all = paths.get(0).getBounds2D();
    for (Path2D path : paths.subList(1, paths.size())) {
      Rectangle2D.intersect(all, path.getBounds2D(), all);
    }
    // An intersection that is empty has negative sides.
    if (all.getWidth() <= 0 || all.getHeight() <= 0) {
      return NOTHING;
    }
    Rectangle2D onPage = toPage.createTransformedShape(all).getBounds2D();
    return new Box(onPage.getMinX(), onPage.getMinY(), onPage.getMaxX(), onPage.getMaxY());
  }
}
