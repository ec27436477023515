package io.github.nianbao.layout.face;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A face of triangles, made for a test. Its em has 1000 units, its glyphs are 600 wide. */
public final class TinyFace {
  private static final int LANGUAGE_CHINESE = 0x804;
  private static final int LANGUAGE_ENGLISH = 0x409;

  private final List<String> names;
  private final String characters;
  private int permission;
  private int weight = 400;
  private String blank = "";

  /**
   * @param characters what it has glyphs for
   * @param names family names, the first of which is the full name too
   */
  public TinyFace(String characters, String... names) {
    this.characters = characters;
    this.names = List.of(names);
  }

  TinyFace permission(int fsType) {
    permission = fsType;
    return this;
  }

  TinyFace weight(int value) {
    weight = value;
    return this;
  }

  /** Characters that have a glyph, but one without outline. */
  TinyFace blank(String blanks) {
    blank = blanks;
    return this;
  }

  public Path in(Path folder, String file) throws IOException {
    return Files.write(folder.resolve(file), bytes());
  }

  byte[] bytes() {
    int[] codePoints = (characters + blank).codePoints().sorted().toArray();
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("OS/2", os2());
    tables.put("cmap", cmap(codePoints));
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * codePoints.length + 8);
    for (int glyph = 0; glyph <= codePoints.length; glyph++) {
      if (glyph == 0 || blank.indexOf(codePoints[glyph - 1]) < 0) {
        glyf.writeBytes(triangle());
      }
      loca.putInt(4 * glyph + 4, glyf.size());
    }
    tables.put("glyf", glyf.toByteArray());
    tables.put(
        "head", ByteBuffer.allocate(54).putShort(18, (short) 1000).putShort(50, (short) 1).array());
    int count = codePoints.length + 1;
    tables.put(
        "hhea",
        ByteBuffer.allocate(36)
            .putShort(4, (short) 900)
            .putShort(6, (short) -250)
            .putShort(18, (short) 1)
            .putShort(34, (short) count)
            .array());
    ByteBuffer metrics = ByteBuffer.allocate(4 * count);
    for (int glyph = 0; glyph < count; glyph++) {
      metrics.putShort((short) 600).putShort((short) 0);
    }
    tables.put("hmtx", metrics.array());
    tables.put("loca", loca.array());
    tables.put("maxp", ByteBuffer.allocate(32).putInt(0x10000).putShort((short) count).array());
    tables.put("name", name());
    return Sfnt.file(false, tables);
  }

  private byte[] os2() {
    ByteBuffer table = ByteBuffer.allocate(78);
    table.putShort(4, (short) weight).putShort(8, (short) permission);
    return table.putShort(68, (short) 880).putShort(70, (short) -120).array();
  }

  /** The points (0, 0), (500, 0), (500, 800), with two bytes of hints. */
  private static byte[] triangle() {
    ByteBuffer glyph = ByteBuffer.allocate(24);
    glyph.putShort((short) 1).putShort((short) 0).putShort((short) 0);
    glyph.putShort((short) 500).putShort((short) 800);
    glyph.putShort((short) 2).putShort((short) 2).put((byte) 0x4F).put((byte) 0x4F);
    glyph.put((byte) 0x31).put((byte) 0x21).put((byte) 0x11);
    return glyph.putShort((short) 500).putShort((short) 800).array();
  }

  private static byte[] cmap(int[] codePoints) {
    ByteBuffer cmap = ByteBuffer.allocate(28 + 12 * codePoints.length);
    cmap.putInt(1).putShort((short) 3).putShort((short) 10).putInt(12);
    cmap.putInt(12 << 16).putInt(16 + 12 * codePoints.length).putInt(0).putInt(codePoints.length);
    for (int k = 0; k < codePoints.length; k++) {
      cmap.putInt(codePoints[k]).putInt(codePoints[k]).putInt(k + 1);
    }
    return cmap.array();
  }

  private byte[] name() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int records = names.size() + 1;
    ByteBuffer table = ByteBuffer.allocate(6 + 12 * records);
    table.putShort((short) 0).putShort((short) records).putShort((short) (6 + 12 * records));
    for (int k = 0; k < records; k++) {
      String name = names.get(Math.max(0, k - 1));
      byte[] bytes = name.getBytes(StandardCharsets.UTF_16BE);
      boolean latin = name.chars().allMatch(c -> c < 128);
      table.putShort((short) 3).putShort((short) 1);
      table.putShort((short) (latin ? LANGUAGE_ENGLISH : LANGUAGE_CHINESE));
      table.putShort((short) (k == 0 ? 4 : 1));
      table.putShort((short) bytes.length).putShort((short) text.size());
      text.writeBytes(bytes);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(table.array());
    whole.writeBytes(text.toByteArray());
    return whole.toByteArray();
  }
}
