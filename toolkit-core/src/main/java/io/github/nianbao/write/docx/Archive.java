package io.github.nianbao.write.docx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP file made in memory. Entries are compressed once and may stand in any number of files:
 * {@link java.util.zip.ZipOutputStream} cannot take compressed data, so the parts that never change
 * would be compressed for each document. All entries bear the same fixed time, whatever the zone.
 */
final class Archive {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;

  /** Version 2.0 of the format: deflate. */
  private static final short VERSION = 20;

  /** Names are UTF-8. */
  private static final short FLAGS = 1 << 11;

  private static final short DEFLATED = 8;

  /** Midnight of 1 January 1980, the first day of DOS. */
  private static final int TIME = (1 << 5 | 1) << 16;

  private Archive() {}

  /** A named piece of data, compressed. Immutable. */
  static final class Entry {
    private final String name;
    private final byte[] encodedName;
    private final byte[] deflated;
    private final int crc;
    private final int size;

    /** Compresses data. */
    Entry(String name, byte[] data) {
      CRC32 sum = new CRC32();
      sum.update(data);
      this.name = name;
      this.encodedName = name.getBytes(StandardCharsets.UTF_8);
      this.deflated = deflate(data);
      this.crc = (int) sum.getValue();
      this.size = data.length;
    }

    String name() {
      return name;
    }

    private int localSize() {
      return LOCAL_SIZE + encodedName.length + deflated.length;
    }

    private int centralSize() {
      return CENTRAL_SIZE + encodedName.length;
    }
  }

  /** The file that holds these entries, in this order. */
  static byte[] of(List<Entry> entries) {
    int local = entries.stream().mapToInt(Entry::localSize).sum();
    int central = entries.stream().mapToInt(Entry::centralSize).sum();
    ByteBuffer file =
        ByteBuffer.allocate(local + central + END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
    entries.forEach(entry -> putLocal(file, entry));
    int offset = 0;
    for (Entry entry : entries) {
      putCentral(file, entry, offset);
      offset += entry.localSize();
    }
    short count = (short) entries.size();
    file.putInt(END).putInt(0).putShort(count).putShort(count);
    file.putInt(central).putInt(local).putShort((short) 0);
    return file.array();
  }

  private static void putLocal(ByteBuffer file, Entry entry) {
    file.putInt(LOCAL_HEADER);
    putCommon(file, entry);
    file.put(entry.encodedName).put(entry.deflated);
  }

  private static void putCentral(ByteBuffer file, Entry entry, int offset) {
    file.putInt(CENTRAL_HEADER).putShort(VERSION);
    putCommon(file, entry);
    // No comment, first disk, no attributes.
    file.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    file.putInt(offset).put(entry.encodedName);
  }

  /** From the version needed to the length of the extra field, alike in both headers. */
  private static void putCommon(ByteBuffer file, Entry entry) {
    file.putShort(VERSION).putShort(FLAGS).putShort(DEFLATED).putInt(TIME);
    file.putInt(entry.crc).putInt(entry.deflated.length).putInt(entry.size);
    file.putShort((short) entry.encodedName.length).putShort((short) 0);
  }

  private static byte[] deflate(byte[] data) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(data.length / 4 + 64);
      byte[] buffer = new byte[8_192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
