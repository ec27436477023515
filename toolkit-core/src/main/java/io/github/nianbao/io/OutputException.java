package io.github.nianbao.io;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file that could not be written. Nothing of it is left behind. */
public final class OutputException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Path target;

  /**
   * @param target the file or folder that was to be written
   * @param cause why it could not
   */
  public OutputException(Path target, IOException cause) {
    super(target + ": " + reason(cause), cause);
    this.target = target;
  }

  /** The file or folder that was to be written. */
  public Path target() {
    return target;
  }

  /** What the system said, without the path that some systems repeat. */
  public String reason() {
    return reason(getCause());
  }

  private static String reason(IOException cause) {
    if (cause instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return cause.getClass().getSimpleName().replace("Exception", "");
  }
}
