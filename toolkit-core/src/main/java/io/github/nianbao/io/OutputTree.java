package io.github.nianbao.io;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A folder of outputs with all that is below it. Files are named by their path below the folder,
 * parts joined by {@code /}; nothing outside is ever written, also where a link leads there.
 *
 * <p>Immutable and safe for use by several threads on different files.
 */
public final class OutputTree {
  /** What stands beside its target until it is complete. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\.nianbao-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path root;
  private final Disk disk;

  OutputTree(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
  }

  /**
   * The outputs in a folder, which is made when the first is written.
   *
   * @throws OutputException when the folder cannot be written to
   */
  public static OutputTree in(Path root) {
    OutputFolder.require(root);
    return new OutputTree(root, Disk.REAL);
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** Where a file stands. */
  public Path path(String file) {
    Path path = root;
    for (String part : file.split("/", -1)) {
      path = path.resolve(part);
    }
    if (!path.normalize().startsWith(root.normalize())) {
      throw new IllegalArgumentException(file + " is outside " + root);
    }
    return path;
  }

  /**
   * Writes files together: see {@link OutputFiles}.
   *
   * @throws OutputException when one could not be written, or would stand outside
   */
  public void write(Map<String, byte[]> files) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    files.forEach((file, content) -> contents.put(inside(file), content));
    new OutputFiles(contents, disk).write();
  }

  /** A file written bit by bit. */
  public GrowingFile grow(String file) {
    return GrowingFile.beside(inside(file));
  }

  /** A file to which lines are added. */
  public LineFile lines(String file) {
    return LineFile.open(inside(file));
  }

  /** Whether there is such a file with just this content; not when in doubt. */
  public boolean holds(String file, String sha256) {
    try {
      Path path = path(file);
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          && ContentHash.of(path).equals(sha256);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether anything is there. */
  public boolean has(String file) {
    return Files.exists(path(file), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Deletes a file, if it is there.
   *
   * @throws OutputException when it cannot be deleted
   */
  public void delete(String file) {
    Path path = inside(file);
    try {
      disk.delete(path);
    } catch (IOException e) {
      throw OutputException.of(path, e);
    }
  }

  /**
   * Deletes what a killed process may have left beside its targets.
   *
   * @throws OutputException when it cannot be deleted
   */
  public void sweep() {
    if (!Files.isDirectory(root)) {
      return;
    }
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (UNFINISHED.matcher(file.getFileName().toString()).matches()) {
                disk.delete(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw OutputException.of(root, e);
    }
  }

  /** The place of a file whose folder, as far as it exists, is in this tree indeed. */
  private Path inside(String file) {
    Path path = path(file);
    Path ground = path.getParent();
    while (ground != null && !ground.equals(root) && !Files.exists(ground)) {
      ground = ground.getParent();
    }
    try {
      if (ground != null
          && Files.exists(root)
          && !ground.toRealPath().startsWith(root.toRealPath())) {
        throw OutputException.foreign(path);
      }
      return path;
    } catch (IOException e) {
      throw OutputException.of(path, e);
    }
  }
}
