package io.github.nianbao.maven.ledger;

import io.github.nianbao.io.ContentHash;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers all that outputs depend on besides their source, and makes one hash (SHA-256) of it.
 * Order matters. For use by one thread.
 */
public final class Fingerprint {
  private final StringBuilder parts = new StringBuilder();

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
      add(ContentHash.of(file));
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
    return ContentHash.of(parts.toString());
  }

  /** With its length before it, so that two texts never run into one another. */
  private Fingerprint add(String text) {
    parts.append(text.length()).append(':').append(text);
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
