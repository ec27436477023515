package io.github.nianbao.layout.face;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** The little that is asked of CFF outlines (Adobe Technical Note 5176). */
final class CffOutlines {
  private static final int CHAR_STRINGS = 17;
  private static final int ESCAPE = 12;

  /** The operator that ends the program of a glyph. */
  private static final byte END = 14;

  /** Longest program of a glyph that draws nothing: a width and the end. */
  private static final int BLANK = 4;

  private final ByteBuffer cff;

  private CffOutlines(ByteBuffer cff) {
    this.cff = cff;
  }

  /**
   * Which glyphs draw nothing.
   *
   * @param cff the whole table
   */
  static IntPredicate blanks(ByteBuffer cff) {
    CffOutlines outlines = new CffOutlines(cff);
    int index = outlines.operand(CHAR_STRINGS);
    return glyph -> outlines.offset(index, glyph + 1) - outlines.offset(index, glyph) <= BLANK;
  }

  /**
   * The table with the outlines of all glyphs emptied but some. Nothing moves: an emptied program
   * ends at its first byte and repeats that byte to its old length.
   *
   * @param table the whole table, which is changed
   * @param kept glyphs that stay
   */
  static byte[] emptied(byte[] table, BitSet kept) {
    CffOutlines outlines = new CffOutlines(ByteBuffer.wrap(table));
    int index = outlines.operand(CHAR_STRINGS);
    int count = outlines.cff.getShort(index) & 0xFFFF;
    int base = outlines.first(index) - 1;
    for (int glyph = kept.nextClearBit(0); glyph < count; glyph = kept.nextClearBit(glyph + 1)) {
      int from = base + outlines.offset(index, glyph);
      Arrays.fill(table, from, base + outlines.offset(index, glyph + 1), END);
    }
    return table;
  }

  /** Where the first object of an INDEX begins. */
  private int first(int index) {
    return index + 2 + (cff.get(index + 2) & 0xFF) * ((cff.getShort(index) & 0xFFFF) + 1) + 1;
  }

  /** Where the first byte after an INDEX lies. */
  private int end(int index) {
    int count = cff.getShort(index) & 0xFFFF;
    return count == 0 ? index + 2 : first(index) + offset(index, count) - 1;
  }

  /** Where an object of an INDEX begins, counted from 1 at the first. */
  private int offset(int index, int object) {
    int size = cff.get(index + 2) & 0xFF;
    int offset = 0;
    for (int k = 0; k < size; k++) {
      offset = (offset << 8) | (cff.get(index + 3 + size * object + k) & 0xFF);
    }
    return offset;
  }

  /** The operand of an operator of the top dict, -1 where there is none. */
  private int operand(int operator) {
    int top = end(cff.get(2) & 0xFF);
    int to = end(top);
    int value = -1;
    for (int place = first(top); place < to; ) {
      int b = cff.get(place++) & 0xFF;
      if (b == operator) {
        return value;
      }
      if (b == ESCAPE) {
        place++;
      } else if (b == 28) {
        value = cff.getShort(place);
        place += 2;
      } else if (b == 29) {
        value = cff.getInt(place);
        place += 4;
      } else if (b == 30) {
        place = afterReal(place);
      } else if (b >= 32) {
        value = b < 247 ? b - 139 : small(b, cff.get(place++) & 0xFF);
      }
    }
    return -1;
  }

  private static int small(int b, int next) {
    return b < 251 ? (b - 247) * 256 + next + 108 : -(b - 251) * 256 - next - 108;
  }

  private int afterReal(int start) {
    int place = start;
    while ((cff.get(place) & 0x0F) != 0x0F && (cff.get(place) & 0xF0) != 0xF0) {
      place++;
    }
    return place + 1;
  }
}
