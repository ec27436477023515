package io.github.nianbao.layout.face;

import java.nio.ByteBuffer;

/** A face read for use: its tables, characters and widths. Immutable. */
final class Program {
  private static final double EM_ASCENT = 0.88;
  private static final int HAN = '中';

  final Sfnt tables;
  final CharacterMap characters;
  final double ascent;
  final double descent;

  /** Widths by glyph, in thousandths of an em as PDF states them. */
  private final short[] widths;

  Program(ByteBuffer file, int index) {
    try {
      tables = Sfnt.of(file, Math.max(0, index));
      characters = new CharacterMap(tables.required("cmap"));
      characters.dropBlanks(cff() ? CffOutlines.blanks(tables.required("CFF ")) : this::isEmpty);
      int unitsPerEm = tables.required("head").getShort(18) & 0xFFFF;
      widths = widths(unitsPerEm);
      ByteBuffer os2 = tables.required("OS/2");
      ByteBuffer hhea = tables.required("hhea");
      boolean han = characters.glyph(HAN) != 0;
      double up = (han ? os2.getShort(68) : hhea.getShort(4)) / (double) unitsPerEm;
      double down = Math.abs(han ? os2.getShort(70) : hhea.getShort(6)) / (double) unitsPerEm;
      boolean square = Math.abs(up + down - 1) < 0.05;
      ascent = han && !square ? EM_ASCENT : up;
      descent = han && !square ? 1 - EM_ASCENT : down;
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw new BrokenFaceException("metrics", e);
    }
  }

  /** Whether the outlines are CFF, not TrueType. */
  final boolean cff() {
    return tables.table("glyf") == null;
  }

  private boolean isEmpty(int glyph) {
    ByteBuffer loca = tables.required("loca");
    return tables.required("head").getShort(50) == 0
        ? loca.getShort(2 * glyph) == loca.getShort(2 * glyph + 2)
        : loca.getInt(4 * glyph) == loca.getInt(4 * glyph + 4);
  }

  /** Width of a character in em; 0 for one the face lacks. */
  double advance(int codePoint) {
    int glyph = characters.glyph(codePoint);
    return glyph == 0 ? 0 : widths[Math.min(glyph, widths.length - 1)] / 1000.0;
  }

  private short[] widths(int unitsPerEm) {
    ByteBuffer metrics = tables.required("hmtx");
    short[] all = new short[tables.required("hhea").getShort(34) & 0xFFFF];
    for (int glyph = 0; glyph < all.length; glyph++) {
      all[glyph] = (short) ((metrics.getShort(4 * glyph) & 0xFFFF) * 1000 / unitsPerEm);
    }
    return all;
  }
}
