package io.github.nianbao.layout.text;

import io.github.nianbao.layout.face.Face;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.style.TextStyle;
import org.jspecify.annotations.Nullable;

/** Which face sets which character. */
public final class Glyphs {
  private Glyphs() {}

  /**
   * The face that sets a character in a style, or null when no face has it. Western characters come
   * from the style's Latin role, from its Chinese role where that lacks them.
   */
  public static @Nullable Face face(FaceSet faces, TextStyle look, int codePoint, boolean western) {
    if (western) {
      Face face = faces.primary(look.latin());
      if (face.covers(codePoint)) {
        return face;
      }
    }
    return faces.face(look.face(), codePoint);
  }

  /** Whether a character belongs to Western text, seen with its neighbours. */
  public static boolean latin(int previous, int codePoint, int next) {
    if (codePoint == '’') {
      return letter(previous) && letter(next);
    }
    return (codePoint > 0x1F && codePoint < 0x7F) || letter(codePoint);
  }

  private static boolean letter(int codePoint) {
    return CharacterClass.western(codePoint) && Character.isLetter(codePoint);
  }

  /** Characters without a picture of their own: joiners, variation selectors, byte order marks. */
  public static boolean invisible(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || codePoint == 0x2060
        || codePoint == 0xFEFF
        || codePoint == 0xAD
        || codePoint == '\r';
  }

  /** The character shown for a character: a blank for a tab or a blank that does not break. */
  public static int shown(int codePoint) {
    return codePoint == '\t' || codePoint == 0xA0 ? ' ' : codePoint;
  }
}
