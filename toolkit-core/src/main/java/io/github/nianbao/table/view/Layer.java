package io.github.nianbao.table.view;

import io.github.nianbao.table.grid.GridCell;
import io.github.nianbao.table.grid.GridTable;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.grid.Ruling;
import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** One stage of table finding, drawn over the page. */
enum Layer {
  /** Each character as the box that counts. */
  CHARACTERS {
    @Override
    void paint(Page page, PageTables found, Graphics2D g) {
      for (Glyph glyph : page.glyphs()) {
        g.setColor(glyph.bold() ? new Color(60, 60, 60, 150) : new Color(120, 120, 120, 110));
        g.fill(shape(glyph.box()));
      }
    }
  },
  /** The clean lines. */
  RULINGS {
    @Override
    void paint(Page page, PageTables found, Graphics2D g) {
      g.setStroke(new BasicStroke(1.2f));
      for (Ruling r : found.rulings()) {
        g.setColor(r.level() ? new Color(220, 0, 0) : new Color(0, 0, 220));
        Box b = r.box();
        g.draw(new Line2D.Double(b.left(), b.top(), b.right(), b.bottom()));
      }
    }
  },
  /** The cells; blank ones hatched by a lighter colour. */
  CELLS {
    @Override
    void paint(Page page, PageTables found, Graphics2D g) {
      g.setStroke(new BasicStroke(0.6f));
      for (GridTable table : found.tables()) {
        for (GridCell cell : table.cells()) {
          boolean blank = cell.text().isEmpty();
          g.setColor(blank ? new Color(255, 200, 0, 40) : new Color(0, 160, 60, 50));
          g.fill(shape(cell.box()));
          g.setColor(new Color(0, 120, 40));
          g.draw(shape(cell.box()));
        }
      }
    }
  },
  /** The tables with their confidence. */
  TABLES {
    @Override
    void paint(Page page, PageTables found, Graphics2D g) {
      g.setStroke(new BasicStroke(2f));
      for (GridTable table : found.tables()) {
        int sure = (int) (255 * table.confidence());
        g.setColor(new Color(255 - sure, 0, sure));
        g.draw(shape(table.box().grow(2)));
        String size = table.rows() + "×" + table.cols() + " " + table.confidence();
        g.drawString(size, (float) table.box().left(), (float) table.box().top() - 4);
      }
    }
  };

  /** Pixels per point: 108 dpi, enough to tell hairlines apart. */
  private static final double SCALE = 1.5;

  /** Pages beyond this size, in pixels a side, are drawn smaller. */
  private static final double LARGEST = 4000;

  abstract void paint(Page page, PageTables found, Graphics2D g);

  /** The name as in file names. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** This layer of a page as a PNG with a transparent ground. */
  byte[] draw(Page page, PageTables found) throws IOException {
    double scale = Math.min(SCALE, LARGEST / Math.max(page.width(), page.height()));
    int width = (int) Math.ceil(Math.max(1, page.width() * scale));
    int height = (int) Math.ceil(Math.max(1, page.height() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.scale(scale, scale);
      paint(page, found, g);
    } finally {
      g.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static Rectangle2D shape(Box b) {
    return new Rectangle2D.Double(b.left(), b.top(), b.width(), b.height());
  }
}
