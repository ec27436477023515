package io.github.nianbao.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of contents, in lower case hexadecimal digits or as bytes: the same hash, the same
 * content.
 */
public final class ContentHash {
  private static final int STEP = 1 << 16;

  private ContentHash() {}

  /** The hash of a content. */
  public static String of(byte[] content) {
    return HexFormat.of().formatHex(bytes(content));
  }

  /** The 32 bytes of the hash of a content that comes in parts. */
  public static byte[] bytes(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The hash of a file, whatever its length.
   *
   * @throws IOException when it cannot be read
   */
  public static String of(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] step = new byte[STEP];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int read = stream.read(step); read >= 0; read = stream.read(step)) {
        digest.update(step, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
