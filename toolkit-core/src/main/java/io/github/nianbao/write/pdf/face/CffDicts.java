package io.github.nianbao.write.pdf.face;

import java.nio.ByteBuffer;

/** Finds the list of font dicts of CFF outlines (Adobe Technical Note 5176). */
final class CffDicts {
  private static final int FONT_DICTS = 36; // after the escape 12

  private final ByteBuffer cff;

  private CffDicts(ByteBuffer cff) {
    this.cff = cff;
  }

  /**
   * Where the list of font dicts lies in the table, -1 for outlines without one.
   *
   * @param cff the beginning of the table, as far as its top dict
   */
  static int offset(ByteBuffer cff) {
    CffDicts dicts = new CffDicts(cff);
    int top = dicts.end(cff.get(2) & 0xFF);
    return dicts.operand(dicts.first(top), dicts.end(top));
  }

  /** Where the first object of an INDEX begins. */
  private int first(int index) {
    return index + 2 + (cff.get(index + 2) & 0xFF) * ((cff.getShort(index) & 0xFFFF) + 1) + 1;
  }

  private int end(int index) {
    int count = cff.getShort(index) & 0xFFFF;
    if (count == 0) {
      return index + 2;
    }
    int size = cff.get(index + 2) & 0xFF;
    int offset = 0;
    for (int k = 0; k < size; k++) {
      offset = (offset << 8) | (cff.get(index + 3 + size * count + k) & 0xFF);
    }
    return first(index) + offset - 1;
  }

  /** The operand of the operator that names the font dicts, -1 where there is none. */
  private int operand(int from, int to) {
    int value = -1;
    for (int place = from; place < to; ) {
      int b = cff.get(place++) & 0xFF;
      if (b == 12 && (cff.get(place++) & 0xFF) == FONT_DICTS) {
        return value;
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
