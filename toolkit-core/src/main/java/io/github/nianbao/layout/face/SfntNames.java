package io.github.nianbao.layout.face;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what a font file says of its faces, and nothing else of it: the directory of tables, {@code
 * name}, and the beginning of {@code OS/2}.
 */
final class SfntNames {
  private static final int MACINTOSH = 1;
  private static final int FAMILY = 1;
  private static final int FULL = 4;
  private static final int POSTSCRIPT = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int HEAD = 4096;
  private static final int LARGEST_NAMES = 1 << 20;

  private final FileChannel channel;
  private final ByteBuffer head;

  private SfntNames(FileChannel channel) throws IOException {
    this.channel = channel;
    this.head = read(0, (int) Math.min(HEAD, channel.size()));
  }

  /**
   * The faces of a file, in its order.
   *
   * @throws BrokenFaceException when it is no font file
   */
  static List<FaceFile> read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      SfntNames names = new SfntNames(channel);
      int[] starts = Sfnt.starts(names.head);
      List<FaceFile> faces = new ArrayList<>(starts.length);
      for (int index = 0; index < starts.length; index++) {
        faces.add(names.face(file, starts.length > 1 ? index : -1, starts[index]));
      }
      return faces;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new BrokenFaceException(file.toString(), e);
    }
  }

  private FaceFile face(Path file, int index, int start) throws IOException {
    ByteBuffer directory =
        start + 12 < HEAD / 2 ? head.slice(start, head.capacity() - start) : read(start, 1024);
    Sfnt.requireKnown(directory.getInt(0));
    ByteBuffer name = table(directory, "name", LARGEST_NAMES);
    ByteBuffer os2 = table(directory, "OS/2", 64);
    return new FaceFile(
        file,
        index,
        names(name, FULL, POSTSCRIPT),
        names(name, FAMILY, TYPOGRAPHIC_FAMILY),
        new FaceFile.Traits(
            os2.getShort(4) & 0xFFFF,
            (os2.getShort(62) & 1) != 0,
            os2.getShort(8) & 0xFFFF,
            entry(directory, "CFF ") >= 0));
  }

  private ByteBuffer table(ByteBuffer directory, String tag, int limit) throws IOException {
    int entry = entry(directory, tag);
    if (entry < 0) {
      throw new BrokenFaceException("no table " + tag, null);
    }
    return read(directory.getInt(entry + 8), Math.min(directory.getInt(entry + 12), limit));
  }

  private static int entry(ByteBuffer directory, String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    for (int k = 0; k < (directory.getShort(4) & 0xFFFF); k++) {
      if (directory.getInt(12 + 16 * k) == wanted) {
        return 12 + 16 * k;
      }
    }
    return -1;
  }

  private static List<String> names(ByteBuffer table, int first, int second) {
    Set<String> names = new LinkedHashSet<>();
    int count = table.getShort(2) & 0xFFFF;
    int storage = table.getShort(4) & 0xFFFF;
    for (int record = 6; record < 6 + 12 * count; record += 12) {
      int id = table.getShort(record + 6);
      if ((id == first || id == second) && readable(table, record)) {
        byte[] bytes = new byte[table.getShort(record + 8) & 0xFFFF];
        table.get(storage + (table.getShort(record + 10) & 0xFFFF), bytes);
        names.add(text(table.getShort(record), bytes));
      }
    }
    return List.copyOf(names);
  }

  // Of the Mac's own encodings only Roman: what they say otherwise, the Unicode records say too.
  private static boolean readable(ByteBuffer table, int record) {
    return table.getShort(record) != MACINTOSH || table.getShort(record + 2) == 0;
  }

  // MacRoman, which a slim JDK may lack, is ASCII as far as names of faces go.
  private static String text(int platform, byte[] bytes) {
    return new String(
        bytes, platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
  }

  private ByteBuffer read(int position, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, (position & 0xFFFFFFFFL) + buffer.position()) < 0) {
        throw new BrokenFaceException("ends early", null);
      }
    }
    return buffer.rewind();
  }

  /** A name as it is compared: without case, spaces and hyphens. */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != ' ' && c != '-') {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
