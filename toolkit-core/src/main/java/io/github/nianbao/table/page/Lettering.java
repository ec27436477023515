package io.github.nianbao.table.page;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/** What the fonts of a page tell about its glyphs. Not safe for use by several threads. */
final class Lettering {
  private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();

  /** Height of the em in text space; the glyphs of a Type 3 font may be drawn at any scale. */
  static double emHeight(PDFont font) {
    if (font instanceof PDType3Font type3 && type3.getBoundingBox() != null) {
      double height =
          type3.getBoundingBox().getHeight() * Math.abs(font.getFontMatrix().getScaleY());
      return height > 0 ? Math.min(height, 1) : 1;
    }
    return 1;
  }

  /**
   * What a glyph says, folded; empty for nothing that can be read, U+FFFD for a shape nobody tells
   * the meaning of.
   */
  static String text(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null) {
      boolean plain = font instanceof PDSimpleFont simple && isPlain(simple, code);
      text = plain ? Character.toString(code) : "\ufffd";
    }
    return Folding.fold(text);
  }

  /**
   * Whether a code may be taken for the character of that number. A font that brings its own glyphs
   * may put any of them at any code, so that its figures would read as others; there the name of
   * the glyph has to repeat the code in the way of dvips, {@code a48} for a zero.
   */
  private static boolean isPlain(PDSimpleFont font, int code) {
    if (code <= 0x20 || code > 0xff) {
      return false;
    }
    if (!font.isEmbedded()) {
      return true;
    }
    Encoding encoding = font.getEncoding();
    String name = encoding == null ? "" : encoding.getName(code);
    return name.equals("a" + code);
  }

  /** Whether a font is a bold one, as far as its name tells. */
  boolean isBold(PDFont font) {
    return bold.computeIfAbsent(font, Lettering::namedBold);
  }

  private static boolean namedBold(PDFont font) {
    String name = font.getName();
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }
}
