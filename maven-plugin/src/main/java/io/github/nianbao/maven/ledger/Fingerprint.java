package io.github.nianbao.maven.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers all that outputs depend on besides their source, and makes one hash (SHA-256) of it.
 * Order matters. For use by one thread.
 */
public final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** The hash of a file's content. */
  public static String of(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Adds a setting; null differs from every text. */
  public Fingerprint setting(String name, @Nullable Object value) {
    add(name);
    return value == null ? add("") : add("=" + value);
  }

  /**
   * Adds a folder: names and contents of all files in it; null, or none there, is as good as any.
   */
  public Fingerprint folder(String name, @Nullable Path folder) throws IOException {
    setting(name, folder == null ? null : "folder");
    for (Path file : files(folder)) {
      add(folder.relativize(file).toString());
      add(of(file));
    }
    return this;
  }

  /**
   * Adds a file or folder by the names, sizes and times of its files: for what is too large to be
   * read each time, such as the faces of a machine.
   */
  public Fingerprint listing(String name, Path place) throws IOException {
    setting(name, place);
    for (Path file : files(place)) {
      add(file.toString());
      add(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
    }
    return this;
  }

  /** The hash of all that was added. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** With its length before it, so that two texts never run into one another. */
  private Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  /** The files in a place, links followed; what cannot be entered is left out. */
  private static List<Path> files(@Nullable Path place) throws IOException {
    List<Path> files = new ArrayList<>();
    if (place != null && Files.exists(place)) {
      Files.walkFileTree(
          place,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    Collections.sort(files);
    return files;
  }
}
