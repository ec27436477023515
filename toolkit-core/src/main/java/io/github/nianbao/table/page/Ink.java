package io.github.nianbao.table.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** The colour with which is painted; that of the last one asked for is kept. */
final class Ink {
  /** Colour of what has none of its own, such as a pattern or an image: neither ink nor paper. */
  static final int GREY = 0x808080;

  private PDColor lastColor = new PDColor(new float[0], COSName.DEVICEGRAY, null);
  private int lastRgb;

  /** The colour in force, {@code 0xRRGGBB}. */
  int color(PDGraphicsState state, boolean filled) {
    PDColor color = filled ? state.getNonStrokingColor() : state.getStrokingColor();
    if (color != lastColor) {
      lastColor = color;
      try {
        lastRgb = color.isPattern() ? GREY : color.toRGB();
      } catch (IOException | RuntimeException e) {
        // A broken colour space says nothing about where things stand.
        lastRgb = GREY;
      }
    }
    return lastRgb;
  }

  /** The opacity in force, 0 to 1. */
  static double alpha(PDGraphicsState state, boolean filled) {
    return filled ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
  }
}
