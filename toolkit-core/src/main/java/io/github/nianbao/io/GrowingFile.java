package io.github.nianbao.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A text file that is too long to be held in memory: written beside its target bit by bit, in
 * UTF-8, and moved into place when it is complete. Without {@link #finish} there is no file.
 */
public final class GrowingFile implements AutoCloseable {
  private final Path target;
  private final Path beside;
  private final Writer writer;

  private GrowingFile(Path target, Path beside, Writer writer) {
    this.target = target;
    this.beside = beside;
    this.writer = writer;
  }

  static GrowingFile beside(Path target) {
    Path beside = target.resolveSibling(".nianbao-" + UUID.randomUUID());
    try {
      if (target.getParent() != null) {
        Disk.REAL.makeFolder(target.getParent());
      }
      BufferedWriter writer =
          Files.newBufferedWriter(beside, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return new GrowingFile(target, beside, writer);
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  /**
   * Adds text.
   *
   * @throws OutputException when it cannot be written
   */
  public GrowingFile add(String text) {
    try {
      writer.write(text);
      return this;
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  /**
   * Puts the file into its place, over what may be there. A file that says the same already stays,
   * with its time, so that builds see that nothing changed.
   *
   * @throws OutputException when that fails
   */
  public void finish() {
    try {
      writer.close();
      if (stands()) {
        Disk.REAL.delete(beside);
      } else {
        Disk.REAL.move(beside, target);
      }
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  private boolean stands() throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(target, beside) < 0;
  }

  /** Removes what was written, unless the file is finished. */
  @Override
  public void close() {
    try (writer) {
      Disk.REAL.delete(beside);
    } catch (IOException e) {
      // What could not be written is told already; the leavings are swept up by the next run.
      return;
    }
  }
}
