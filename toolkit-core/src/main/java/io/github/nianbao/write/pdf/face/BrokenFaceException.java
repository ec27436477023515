package io.github.nianbao.write.pdf.face;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A font file that cannot be understood. Stays inside the package: such a face is passed over. */
final class BrokenFaceException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  BrokenFaceException(String what, @Nullable Throwable cause) {
    super("Broken font file: " + what, cause);
  }
}
