package io.github.nianbao.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Standard output whose reader may go away: {@code nianbao explain | head -1} has all it wants, and
 * the rest goes nowhere. Whatever else stands in the way of a write is an error. Used by one
 * thread.
 */
final class Outlet extends FilterOutputStream {
  /** What systems say of a broken pipe, in the languages in which this program is used. */
  private static final Pattern BROKEN_PIPE = Pattern.compile("(?i)pipe|管道|管線");

  private boolean deserted;

  Outlet(OutputStream out) {
    super(out);
  }

  /** Something done to the stream. */
  private interface Doing {
    void run() throws IOException;
  }

  @Override
  public void write(int octet) throws IOException {
    attempt(() -> out.write(octet));
  }

  @Override
  public void write(byte[] content, int start, int length) throws IOException {
    attempt(() -> out.write(content, start, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private void attempt(Doing doing) throws IOException {
    if (deserted) {
      return;
    }
    try {
      doing.run();
    } catch (IOException e) {
      deserted = BROKEN_PIPE.matcher(String.valueOf(e.getMessage())).find();
      if (!deserted) {
        throw e;
      }
    }
  }
}
