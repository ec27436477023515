package io.github.nianbao.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
  private final Map<Path, byte[]> contents;
  private final Disk disk;

  OutputFiles(Map<Path, byte[]> contents, Disk disk) {
    this.contents = new LinkedHashMap<>(contents);
    this.disk = disk;
  }

  /** Files to be written, by target. Missing parent folders are made. */
  public static OutputFiles of(Map<Path, byte[]> contents) {
    return new OutputFiles(contents, Disk.REAL);
  }

  /**
   * Writes all files.
   *
   * @return the targets, in the order given
   * @throws OutputException when one could not be written; then none of them has changed, except
   *     where the very last step, the moves, was cut short by the system: then some are the new
   *     ones, whole, and the others are what they were
   */
  public List<Path> write() {
    Map<Path, Path> staged = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
        stage(file.getKey(), file.getValue(), staged);
      }
      for (Map.Entry<Path, Path> file : staged.entrySet()) {
        move(file.getValue(), file.getKey());
      }
      return new ArrayList<>(staged.keySet());
    } catch (RuntimeException | Error e) {
      discard(staged.values(), e);
      throw e;
    }
  }

  private void stage(Path target, byte[] content, Map<Path, Path> staged) {
    // Short, since the target's own name may be as long as the system allows.
    Path beside = target.resolveSibling(".nianbao-" + UUID.randomUUID());
    try {
      if (target.getParent() != null) {
        disk.makeFolder(target.getParent());
      }
      if (Files.isDirectory(target)) {
        throw new FileSystemException(target.toString(), null, "is a folder");
      }
      staged.put(target, beside);
      disk.write(beside, content);
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  private void move(Path staged, Path target) {
    try {
      disk.move(staged, target);
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  /** Removes what may be left beside the targets; a failure hides no other error. */
  private void discard(Collection<Path> staged, Throwable error) {
    for (Path file : staged) {
      try {
        disk.delete(file);
      } catch (IOException e) {
        error.addSuppressed(e);
      }
    }
  }
}
