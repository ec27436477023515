package io.github.nianbao.read.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a zip file holds.
 *
 * @param names names of its entries, as far as they could be read
 * @param tooLarge whether it unpacks to more than a document ever needs
 */
record Archive(List<String> names, boolean tooLarge) {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 512L << 20;

  /** Text of documents shrinks to a hundredth at best; pictures hardly. */
  private static final long MOST_SHRUNK = 200;

  private static final long SMALL = 16L << 20;
  private static final int BUFFER = 1 << 16;

  Archive {
    names = List.copyOf(names);
  }

  /** Whether an entry has a name that begins so. */
  boolean holds(String prefix) {
    return names.stream().anyMatch(name -> name.startsWith(prefix));
  }

  /** Unpacks a zip file without keeping anything of it, as far as the limits allow. */
  static Archive of(byte[] content) {
    List<String> names = new ArrayList<>();
    long limit = Math.min(MOST_BYTES, Math.max(SMALL, MOST_SHRUNK * content.length));
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          bytes += read;
          if (bytes > limit) {
            return new Archive(names, true);
          }
        }
        if (names.size() > MOST_ENTRIES) {
          return new Archive(names, true);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The reader of the document says what is wrong with a damaged one.
      return new Archive(names, false);
    }
    return new Archive(names, false);
  }
}
