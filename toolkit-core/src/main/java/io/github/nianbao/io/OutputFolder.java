package io.github.nianbao.io;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that files are to be written to. */
public final class OutputFolder {
  private OutputFolder() {}

  /**
   * Says early, before any work is done, that files cannot be written to a folder. Makes nothing: a
   * folder that is missing is made when the first file is written.
   *
   * @throws OutputException when a file stands in its place or in its way
   */
  public static void require(Path folder) {
    Path inside = folder.resolve("file");
    for (Path ground = folder; ground != null; ground = ground.getParent()) {
      if (Files.exists(ground)) {
        if (!Files.isDirectory(ground) || !Files.isWritable(ground)) {
          throw OutputException.of(
              inside, new FileSystemException(ground.toString(), null, "not a writable folder"));
        }
        return;
      }
    }
  }
}
