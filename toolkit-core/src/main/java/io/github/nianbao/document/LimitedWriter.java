package io.github.nianbao.document;

import java.io.Serial;
import java.io.Writer;

/** Collects text up to a limit, then refuses. */
final class LimitedWriter extends Writer {
  private final int limit;
  private final StringBuilder text = new StringBuilder();

  LimitedWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    reserve(length);
    text.append(characters, offset, length);
  }

  @Override
  public void write(String characters, int offset, int length) {
    reserve(length);
    text.append(characters, offset, offset + length);
  }

  /** What was written so far. */
  String text() {
    return text.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void reserve(int length) {
    if (length > limit - text.length()) {
      throw new Overflow();
    }
  }

  /** More was written than allowed. Unchecked, so that no directive of a template catches it. */
  static final class Overflow extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
  }
}
