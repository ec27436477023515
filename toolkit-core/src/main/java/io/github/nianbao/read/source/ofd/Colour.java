package io.github.nianbao.read.source.ofd;

import java.util.StringTokenizer;

/**
 * A colour.
 *
 * @param rgb {@code 0xRRGGBB}
 * @param alpha 0 for what cannot be seen to 255
 */
record Colour(int rgb, int alpha) {
  /** What text and lines have where nothing is said. */
  static final Colour BLACK = new Colour(0, 255);

  private static final Colour GREY = new Colour(0x808080, 255);
  private static final int MOST = 255;

  /** Less than this nobody sees. */
  private static final int FAINTEST = 13;

  /** The colour of an element; grey where it is a pattern or of a palette. */
  static Colour of(Node node) {
    int alpha = (int) node.number("Alpha", MOST);
    int[] values = values(node.attribute("Value"));
    return switch (values.length) {
      case 1 -> new Colour(rgb(values[0], values[0], values[0]), alpha);
      case 3 -> new Colour(rgb(values[0], values[1], values[2]), alpha);
      case 4 -> new Colour(cmyk(values), alpha);
      default -> new Colour(GREY.rgb, alpha);
    };
  }

  private static int[] values(String text) {
    StringTokenizer words = new StringTokenizer(text);
    int[] values = new int[words.countTokens()];
    for (int i = 0; i < values.length; i++) {
      String word = words.nextToken();
      values[i] =
          word.startsWith("#") ? hex(word) : (int) (double) Numbers.number(word).orElse(0.0);
    }
    return values;
  }

  private static int hex(String word) {
    try {
      return Integer.parseInt(word.substring(1), 16);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static int cmyk(int[] inks) {
    int light = MOST - clip(inks[3]);
    return rgb(
        (MOST - clip(inks[0])) * light / MOST,
        (MOST - clip(inks[1])) * light / MOST,
        (MOST - clip(inks[2])) * light / MOST);
  }

  private static int rgb(int red, int green, int blue) {
    return clip(red) << 16 | clip(green) << 8 | clip(blue);
  }

  private static int clip(int value) {
    return Math.max(0, Math.min(MOST, value));
  }

  /** Whether it can be seen at all. */
  boolean isVisible() {
    return alpha >= FAINTEST;
  }

  /** Whether nothing shines through. */
  boolean isOpaque() {
    return alpha > MOST - FAINTEST;
  }
}
