package io.github.nianbao.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reading of files that somebody else made, within limits. */
public final class InputFiles {
  private InputFiles() {}

  /**
   * The content of a file, but of a file longer than {@code limit} only {@code limit + 1} bytes:
   * the reader that is given them then refuses it by its length, and a huge file never fills the
   * memory.
   *
   * @throws IOException when the file cannot be read
   */
  public static byte[] read(Path file, int limit) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, limit);
    }
  }

  /** The same of a stream, which is not closed. */
  public static byte[] read(InputStream stream, int limit) throws IOException {
    return stream.readNBytes(limit + 1);
  }
}
