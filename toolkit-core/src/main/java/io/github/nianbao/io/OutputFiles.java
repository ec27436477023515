package io.github.nianbao.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files that are written together: each is written beside its target first; when all are there, all
 * are moved into place. A file is complete or absent, never half; what was there before stays as it
 * was until the new one is complete.
 *
 * <p>Immutable and safe for use by several threads on different targets.
 */
public final class OutputFiles {
  private final Map<Path, byte[]> contents = new LinkedHashMap<>();

  private OutputFiles(Map<Path, byte[]> contents) {
    this.contents.putAll(contents);
  }

  /** Files to be written, by target. Missing parent folders are made. */
  public static OutputFiles of(Map<Path, byte[]> contents) {
    return new OutputFiles(contents);
  }

  /** One file to be written. */
  public static OutputFiles of(Path target, byte[] content) {
    return new OutputFiles(Map.of(target, content));
  }

  /**
   * Writes all files.
   *
   * @return the targets, in the order given
   * @throws OutputException when one could not be written; then none of them has changed, except
   *     where the very last step, the moves, was cut short by the system
   */
  public List<Path> write() {
    Map<Path, Path> staged = new LinkedHashMap<>();
    try {
      contents.forEach((target, content) -> staged.put(target, stage(target, content)));
      staged.forEach(OutputFiles::move);
      return new ArrayList<>(staged.keySet());
    } finally {
      staged.values().forEach(OutputFiles::discard);
    }
  }

  private static Path stage(Path target, byte[] content) {
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      if (Files.isDirectory(target)) {
        throw new java.nio.file.FileSystemException(target.toString(), null, "is a directory");
      }
      flush(beside, content);
      return beside;
    } catch (IOException e) {
      discard(beside);
      throw new OutputException(target, e);
    }
  }

  private static void flush(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  private static void move(Path target, Path staged) {
    try {
      try {
        Files.move(
            staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  /** Removes what may be left of a file that is not needed. A failure hides no other error. */
  private static void discard(Path staged) {
    try {
      Files.deleteIfExists(staged);
    } catch (IOException e) {
      staged.toFile().deleteOnExit();
    }
  }
}
