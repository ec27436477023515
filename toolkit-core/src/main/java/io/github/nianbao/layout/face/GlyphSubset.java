package io.github.nianbao.layout.face;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small face cut from a large one with TrueType outlines: the glyphs of some characters under new
 * numbers, without hints. The PDF engine copies {@code loca}, {@code hmtx} and hints of the face it
 * is given into every document, so the face it is given had better be small. Every character has a
 * glyph of its own, even where the large face shares one, so that text read back is the text that
 * was set. Used once.
 */
final class GlyphSubset {
  private static final int LARGEST = 0xFFFF;
  private static final int HEADER = 10;
  private static final int POST = 32;
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int HINTS = 0x0100;

  private final Sfnt face;
  private final ByteBuffer glyf;
  private final ByteBuffer loca;
  private final boolean longLoca;

  /** Old numbers of the glyphs, by their new numbers. */
  private final List<Integer> glyphs = new ArrayList<>();

  private final Map<Integer, Integer> components = new HashMap<>();
  private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();

  private GlyphSubset(Sfnt face) {
    this.face = face;
    this.glyf = face.required("glyf");
    this.loca = face.required("loca");
    this.longLoca = face.required("head").getShort(50) != 0;
  }

  /**
   * The face as a file.
   *
   * @param face the large face
   * @param map its characters
   * @param characters those wanted; those the face lacks are left out
   * @param name PostScript name of the small face, ASCII
   */
  static byte[] cut(Sfnt face, CharacterMap map, BitSet characters, String name) {
    try {
      return new GlyphSubset(face).file(map, characters, name);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new BrokenFaceException(name, e);
    }
  }

  private byte[] file(CharacterMap map, BitSet characters, String name) {
    List<Integer> codePoints =
        characters.stream().filter(codePoint -> map.glyph(codePoint) != 0).boxed().toList();
    glyphs.add(0);
    codePoints.forEach(codePoint -> glyphs.add(map.glyph(codePoint)));
    byte[] offsets = outlines();
    if (glyphs.size() > LARGEST) {
      throw new BrokenFaceException(name + ": too many characters for one subset", null);
    }
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("OS/2", face.copy("OS/2"));
    tables.put("cmap", cmap(codePoints));
    tables.put("glyf", outlines.toByteArray());
    tables.put("head", patched("head", 50, 1));
    tables.put("hhea", patched("hhea", 34, glyphs.size()));
    tables.put("hmtx", metrics());
    tables.put("loca", offsets);
    tables.put("maxp", patched("maxp", 4, glyphs.size()));
    tables.put("name", names(name));
    if (face.table("post") != null) {
      tables.put("post", post());
    }
    return Sfnt.file(false, tables);
  }

  private byte[] outlines() {
    List<Integer> ends = new ArrayList<>();
    for (int k = 0; k < glyphs.size(); k++) { // grows: components are added behind
      byte[] outline = outline(glyphs.get(k));
      outlines.writeBytes(outline);
      outlines.writeBytes(new byte[-outline.length & 3]);
      ends.add(outlines.size());
    }
    ByteBuffer offsets = ByteBuffer.allocate(4 * ends.size() + 4).putInt(0);
    ends.forEach(offsets::putInt);
    return offsets.array();
  }

  private byte[] outline(int glyph) {
    int from = offset(glyph);
    byte[] outline = new byte[offset(glyph + 1) - from];
    glyf.get(from, outline);
    if (outline.length <= HEADER) {
      return outline;
    }
    ByteBuffer bytes = ByteBuffer.wrap(outline);
    return bytes.getShort(0) < 0 ? composite(bytes) : simple(bytes);
  }

  private int offset(int glyph) {
    return longLoca ? loca.getInt(4 * glyph) : (loca.getShort(2 * glyph) & 0xFFFF) * 2;
  }

  private static byte[] simple(ByteBuffer outline) {
    int place = HEADER + 2 * outline.getShort(0);
    int hints = outline.getShort(place) & 0xFFFF;
    int rest = outline.capacity() - place - 2 - hints;
    byte[] plain = new byte[place + 2 + rest];
    outline.get(0, plain, 0, place);
    outline.get(place + 2 + hints, plain, place + 2, rest);
    return plain;
  }

  private byte[] composite(ByteBuffer outline) {
    int place = HEADER;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = outline.getShort(place) & 0xFFFF;
      outline.putShort(place, (short) (flags & ~HINTS));
      outline.putShort(place + 2, (short) component(outline.getShort(place + 2) & 0xFFFF));
      place += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scales(flags);
    }
    byte[] plain = new byte[place];
    outline.get(0, plain);
    return plain;
  }

  private int component(int glyph) {
    return components.computeIfAbsent(
        glyph,
        old -> {
          glyphs.add(old);
          return glyphs.size() - 1;
        });
  }

  private static int scales(int flags) {
    if ((flags & MATRIX) != 0) {
      return 8;
    }
    return (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
  }

  private byte[] metrics() {
    ByteBuffer old = face.required("hmtx");
    int full = face.required("hhea").getShort(34) & 0xFFFF;
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      boolean own = glyph < full;
      metrics.putShort(old.getShort(4 * (own ? glyph : full - 1)));
      metrics.putShort(old.getShort(own ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)));
    }
    return metrics.array();
  }

  /** Without names of glyphs: version 3. */
  private byte[] post() {
    byte[] table = Arrays.copyOf(face.copy("post"), POST);
    ByteBuffer.wrap(table).putInt(0, 3 << 16);
    return table;
  }

  private byte[] patched(String tag, int place, int value) {
    byte[] table = face.copy(tag);
    ByteBuffer.wrap(table).putShort(place, (short) value);
    return table;
  }

  private static byte[] cmap(List<Integer> codePoints) {
    ByteBuffer cmap = ByteBuffer.allocate(28 + 12 * codePoints.size());
    cmap.putShort((short) 0).putShort((short) 1);
    cmap.putShort((short) 3).putShort((short) 10).putInt(12);
    cmap.putInt(12 << 16).putInt(16 + 12 * codePoints.size()).putInt(0).putInt(codePoints.size());
    for (int k = 0; k < codePoints.size(); k++) {
      cmap.putInt(codePoints.get(k)).putInt(codePoints.get(k)).putInt(k + 1);
    }
    return cmap.array();
  }

  private static byte[] names(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer names = ByteBuffer.allocate(42 + text.length);
    names.putShort((short) 0).putShort((short) 3).putShort((short) 42);
    for (int id : new int[] {1, 4, 6}) {
      names.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) id);
      names.putShort((short) text.length).putShort((short) 0);
    }
    return names.put(text).array();
  }
}
