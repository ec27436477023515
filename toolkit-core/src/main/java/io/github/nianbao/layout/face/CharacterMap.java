package io.github.nianbao.layout.face;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Which glyph a character has: the {@code cmap} table as pages of 256 glyph numbers, so that a
 * look-up is two array accesses. Formats 4 (basic plane) and 12 (all planes). Immutable.
 */
final class CharacterMap {
  private static final int LAST = Character.MAX_CODE_POINT;

  private final char[][] pages = new char[(LAST >> 8) + 1][];

  CharacterMap(ByteBuffer cmap) {
    try {
      read(cmap);
    } catch (IndexOutOfBoundsException e) {
      throw new BrokenFaceException("cmap", e);
    }
  }

  /** The glyph of a character, 0 for none. */
  int glyph(int codePoint) {
    if (codePoint < 0 || codePoint > LAST) {
      return 0;
    }
    char[] page = pages[codePoint >> 8];
    return page == null ? 0 : page[codePoint & 0xFF];
  }

  /**
   * Takes out the characters whose glyph is blank although they are not: some faces fill the places
   * of rare characters so. Called while the face is read, before anyone else sees the map.
   */
  void dropBlanks(IntPredicate blankGlyph) {
    BitSet characters = characters();
    for (int codePoint = characters.nextSetBit(0);
        codePoint >= 0;
        codePoint = characters.nextSetBit(codePoint + 1)) {
      if (!isBlank(codePoint) && blankGlyph.test(glyph(codePoint))) {
        pages[codePoint >> 8][codePoint & 0xFF] = 0;
      }
    }
  }

  private static boolean isBlank(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** All characters that have a glyph. */
  BitSet characters() {
    BitSet characters = new BitSet();
    for (int codePoint = 0; codePoint <= LAST; codePoint++) {
      if (pages[codePoint >> 8] == null) {
        codePoint |= 0xFF;
      } else if (glyph(codePoint) != 0) {
        characters.set(codePoint);
      }
    }
    return characters;
  }

  private void read(ByteBuffer cmap) {
    int best = -1;
    int rank = 0;
    for (int k = 0; k < u16(cmap, 2); k++) {
      int platform = u16(cmap, 4 + 8 * k);
      int offset = cmap.getInt(8 + 8 * k);
      int format = u16(cmap, offset);
      int weight = format == 12 ? 2 : format == 4 ? 1 : 0;
      boolean unicode = platform == 0 || (platform == 3 && u16(cmap, 6 + 8 * k) != 0);
      if (unicode && weight > rank) {
        best = offset;
        rank = weight;
      }
    }
    switch (rank) {
      case 2 -> groups(cmap, best);
      case 1 -> segments(cmap, best);
      default -> throw new BrokenFaceException("no Unicode cmap", null);
    }
  }

  private void groups(ByteBuffer cmap, int table) {
    int count = cmap.getInt(table + 12);
    for (int group = table + 16; group < table + 16 + 12 * count; group += 12) {
      int first = cmap.getInt(group);
      int last = Math.min(cmap.getInt(group + 4), LAST);
      for (int codePoint = first; codePoint <= last; codePoint++) {
        put(codePoint, cmap.getInt(group + 8) + codePoint - first);
      }
    }
  }

  private void segments(ByteBuffer cmap, int table) {
    int bytes = u16(cmap, table + 6);
    for (int k = 0; k < bytes; k += 2) {
      int last = u16(cmap, table + 14 + k);
      int first = u16(cmap, table + 16 + bytes + k);
      int delta = u16(cmap, table + 16 + 2 * bytes + k);
      int rangePlace = table + 16 + 3 * bytes + k;
      int range = u16(cmap, rangePlace);
      for (int codePoint = first; codePoint <= last && codePoint != 0xFFFF; codePoint++) {
        int glyph = codePoint;
        if (range != 0) {
          glyph = u16(cmap, rangePlace + range + 2 * (codePoint - first));
          if (glyph == 0) {
            continue;
          }
        }
        put(codePoint, (glyph + delta) & 0xFFFF);
      }
    }
  }

  private void put(int codePoint, int glyph) {
    char[] page = pages[codePoint >> 8];
    if (page == null) {
      page = new char[256];
      pages[codePoint >> 8] = page;
    }
    page[codePoint & 0xFF] = (char) glyph;
  }

  private static int u16(ByteBuffer table, int place) {
    return table.getShort(place) & 0xFFFF;
  }
}
