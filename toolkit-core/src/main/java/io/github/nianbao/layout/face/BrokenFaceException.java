package io.github.nianbao.layout.face;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A font file that cannot be understood. While faces are looked for such a face is passed over. */
public final class BrokenFaceException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param what the file, or the part of it that is wrong
   * @param cause what told so, or null
   */
  public BrokenFaceException(String what, @Nullable Throwable cause) {
    super("Broken font file: " + what, cause);
  }
}
