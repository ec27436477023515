package io.github.nianbao.agreement;

import java.awt.image.BufferedImage;

/**
 * A page in 16 greys. Two pictures are compared with the eye's indulgence: a pixel differs when
 * none of its neighbours in the other picture is about as dark, so smoothing does not count, a
 * moved line does.
 */
record Picture(BufferedImage image) {
  private static final int STEP = 17;
  private static final int ABOUT = 80;

  static Picture of(BufferedImage source) {
    BufferedImage grey =
        new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < source.getHeight(); y++) {
      for (int x = 0; x < source.getWidth(); x++) {
        int level = source.getRaster().getSample(x, y, 0);
        grey.getRaster().setSample(x, y, 0, (level + STEP / 2) / STEP * STEP);
      }
    }
    return new Picture(grey);
  }

  /** Number of pixels that look different in either of the two. */
  int differing(Picture other) {
    int differing = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        differing += differs(other, x, y) ? 1 : 0;
      }
    }
    return differing + Math.abs(size() - other.size());
  }

  /** The other picture, pale, with the pixels that differ in black. */
  BufferedImage difference(Picture other) {
    BufferedImage drawn =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int pale = 200 + other.level(x, y) / 5;
        drawn.getRaster().setSample(x, y, 0, differs(other, x, y) ? 0 : pale);
      }
    }
    return drawn;
  }

  private boolean differs(Picture other, int x, int y) {
    return !found(other, x, y, level(x, y)) || !found(this, x, y, other.level(x, y));
  }

  private static boolean found(Picture picture, int x, int y, int level) {
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        if (Math.abs(picture.level(x + dx, y + dy) - level) <= ABOUT) {
          return true;
        }
      }
    }
    return false;
  }

  /** The grey of a pixel, white outside. */
  private int level(int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
    return inside ? image.getRaster().getSample(x, y, 0) : 255;
  }

  private int size() {
    return image.getWidth() * image.getHeight();
  }
}
