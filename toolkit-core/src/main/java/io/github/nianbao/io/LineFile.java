package io.github.nianbao.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.ObjLongConsumer;

/**
 * A file of lines that only grows, one process at a time. A line that was cut short when the
 * process was killed is dropped when the file is opened again. Safe for use by several threads.
 */
public final class LineFile implements AutoCloseable {
  private static final int STEP = 1 << 16;

  private final Path path;
  private final FileChannel channel;
  private long end;

  private LineFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static LineFile open(Path path) {
    try {
      if (path.getParent() != null) {
        Disk.REAL.makeFolder(path.getParent());
      }
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      LineFile file = new LineFile(path, channel);
      file.begin();
      return file;
    } catch (IOException e) {
      throw OutputException.of(path, e);
    }
  }

  private synchronized void begin() throws IOException {
    if (!locked()) {
      channel.close();
      throw OutputException.busy(path);
    }
    end = afterLastLine();
    channel.truncate(end);
  }

  private boolean locked() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private long afterLastLine() throws IOException {
    ByteBuffer step = ByteBuffer.allocate(STEP);
    long last = 0;
    long start = 0;
    for (int read = channel.read(step, 0); read > 0; read = channel.read(step, start)) {
      for (int i = read - 1; i >= 0; i--) {
        if (step.get(i) == '\n') {
          last = start + i + 1;
          break;
        }
      }
      start += read;
      step.clear();
    }
    return last;
  }

  /**
   * Adds a line.
   *
   * @param line its text, without a line feed
   * @return where it begins, for {@link #read}
   * @throws OutputException when it cannot be written
   */
  public synchronized long add(String line) {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      long start = end;
      for (long at = start; bytes.hasRemaining(); ) {
        at += channel.write(bytes, at);
      }
      end = start + bytes.limit();
      return start;
    } catch (IOException e) {
      throw OutputException.of(path, e);
    }
  }

  /**
   * The line that begins at a place.
   *
   * @throws OutputException when it cannot be read
   */
  public synchronized String read(long start) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      read(start, line);
    } catch (IOException e) {
      throw OutputException.of(path, e);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** Reads on to the end of a line; gives where the next begins. */
  private long read(long start, ByteArrayOutputStream line) throws IOException {
    ByteBuffer step = ByteBuffer.allocate(STEP);
    long at = start;
    while (at < end) {
      step.clear();
      int read = channel.read(step, at);
      int length = lineEnd(step, read);
      line.write(step.array(), 0, length);
      if (length < read) {
        return at + length + 1;
      }
      at += read;
    }
    return end;
  }

  private static int lineEnd(ByteBuffer step, int read) {
    int length = 0;
    while (length < read && step.get(length) != '\n') {
      length++;
    }
    return length;
  }

  /** Hands over each line, with the place where it begins. */
  public synchronized void each(ObjLongConsumer<String> reader) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      for (long start = 0; start < end; ) {
        line.reset();
        long next = read(start, line);
        reader.accept(line.toString(StandardCharsets.UTF_8), start);
        start = next;
      }
    } catch (IOException e) {
      throw OutputException.of(path, e);
    }
  }

  /** Whether there is no line. */
  public synchronized boolean isEmpty() {
    return end == 0;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw OutputException.of(path, e);
    }
  }
}
