package io.github.nianbao.layout.face;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one face in a TrueType or OpenType file, or in a collection of such. Buffers are
 * read by absolute position only, so that threads may share them.
 */
final class Sfnt {
  private static final int COLLECTION = 0x74746366; // ttcf
  private static final int TRUETYPE = 0x00010000;
  private static final int APPLE = 0x74727565; // true
  private static final int OPENTYPE = 0x4F54544F; // OTTO

  private final Map<String, ByteBuffer> tables;

  private Sfnt(Map<String, ByteBuffer> tables) {
    this.tables = tables;
  }

  /**
   * A face of a file.
   *
   * @param file the whole file
   * @param index place in the collection, 0 for a file with one face
   * @throws BrokenFaceException when the file is no such thing
   */
  static Sfnt of(ByteBuffer file, int index) {
    try {
      return new Sfnt(tables(file, index));
    } catch (IndexOutOfBoundsException e) {
      throw new BrokenFaceException("directory of tables", e);
    }
  }

  private static Map<String, ByteBuffer> tables(ByteBuffer file, int index) {
    int start = file.getInt(0) == COLLECTION ? file.getInt(12 + 4 * index) : 0;
    requireKnown(file.getInt(start));
    int count = file.getShort(start + 4) & 0xFFFF;
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    for (int entry = start + 12; entry < start + 12 + 16 * count; entry += 16) {
      byte[] tag = new byte[4];
      file.get(entry, tag);
      tables.put(
          new String(tag, StandardCharsets.ISO_8859_1),
          file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    return tables;
  }

  /** Throws when a file does not begin like a TrueType or OpenType face. */
  static void requireKnown(int version) {
    if (version != TRUETYPE && version != OPENTYPE && version != APPLE) {
      throw new BrokenFaceException("not a TrueType or OpenType face", null);
    }
  }

  /** Where the faces of a file begin, from its first bytes: several for a collection. */
  static int[] starts(ByteBuffer head) {
    if (head.getInt(0) != COLLECTION) {
      return new int[] {0};
    }
    int[] starts = new int[Math.min(head.getInt(8), (head.capacity() - 12) / 4)];
    for (int index = 0; index < starts.length; index++) {
      starts[index] = head.getInt(12 + 4 * index);
    }
    return starts;
  }

  /** A table, or null. */
  @Nullable ByteBuffer table(String tag) {
    return tables.get(tag);
  }

  /** A table that no face may lack. */
  ByteBuffer required(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new BrokenFaceException("no table " + tag, null);
    }
    return table;
  }

  /** A copy of a table that no face may lack. */
  byte[] copy(String tag) {
    ByteBuffer table = required(tag);
    byte[] copy = new byte[table.capacity()];
    table.get(0, copy);
    return copy;
  }

  /**
   * A file with these tables. Checksums are left 0: the subset that ends up in a document is
   * written by the PDF engine, and no reader of PDF checks them.
   */
  static byte[] file(boolean opentype, Map<String, byte[]> tables) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += (table.length + 3) & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(opentype ? OPENTYPE : TRUETYPE).putShort((short) tables.size());
    int entry = 12;
    int place = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      file.put(entry, table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(entry + 8, place).putInt(entry + 12, bytes.length).put(place, bytes);
      entry += 16;
      place += (bytes.length + 3) & ~3;
    }
    return file.array();
  }
}
