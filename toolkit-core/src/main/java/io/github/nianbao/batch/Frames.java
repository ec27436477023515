package io.github.nianbao.batch;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * Messages over a pipe: a mark, a length, the content, its check sum. Whatever else comes out of a
 * pipe, such as what a library prints, is told from a message.
 */
final class Frames {
  private static final int MARK = 0x4E42_A701;

  /** Longer than any report with its documents. */
  private static final int LONGEST = 256 << 20;

  private static final int STEP = 1 << 16;

  private Frames() {}

  static void write(OutputStream pipe, byte[] content) throws IOException {
    DataOutputStream out = new DataOutputStream(pipe);
    out.writeInt(MARK);
    out.writeInt(content.length);
    out.write(content);
    out.writeInt(sum(content));
    out.flush();
  }

  /**
   * The next message.
   *
   * @throws IOException when the pipe has ended, or holds something that is no message
   */
  static byte[] read(InputStream pipe) throws IOException {
    DataInputStream in = new DataInputStream(pipe);
    if (in.readInt() != MARK) {
      throw new IOException("No message");
    }
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("A message of " + length + " bytes");
    }
    byte[] content = content(in, length);
    if (in.readInt() != sum(content)) {
      throw new IOException("A damaged message");
    }
    return content;
  }

  /** Grows with what comes, so that a length that is a lie costs nothing. */
  private static byte[] content(InputStream in, int length) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream(Math.min(length, STEP));
    byte[] step = new byte[STEP];
    for (int left = length; left > 0; ) {
      int read = in.read(step, 0, Math.min(left, STEP));
      if (read < 0) {
        throw new EOFException();
      }
      content.write(step, 0, read);
      left -= read;
    }
    return content.toByteArray();
  }

  private static int sum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return (int) sum.getValue();
  }
}
