package io.github.nianbao.batch;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A worker that does what the name of its input says, and its work where that says nothing. */
public final class MisbehavingWorker {
  /** What a worker may do instead of its work. */
  enum Mischief {
    HANG,
    SPIN,
    EXIT_ZERO,
    EXIT_137,
    GARBAGE,
    HALF_FRAME,
    LONG_FRAME,
    DAMAGED_FRAME,
    WRONG_ANSWER,
    FLOOD,
    CLOSED_PIPE,
    OUT_OF_MEMORY
  }

  private MisbehavingWorker() {}

  /** Begins as a worker does. */
  public static void main(String[] args) throws IOException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    Craft craft = new Craft(SetupJson.read(new String(Frames.read(in), StandardCharsets.UTF_8)));
    Frames.write(out, WorkerProcess.READY);
    while (true) {
      Task.Convert task = (Task.Convert) Wire.task(Frames.read(in));
      for (Mischief mischief : Mischief.values()) {
        if (task.source().endsWith(mischief + ".json")) {
          make(mischief, out);
        }
      }
      Frames.write(out, Wire.product(craft.make(task)));
    }
  }

  private static void make(Mischief mischief, FileOutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    switch (mischief) {
      case HANG -> hang();
      case SPIN -> spin();
      case EXIT_ZERO -> System.exit(0);
      case EXIT_137 -> System.exit(137);
      case GARBAGE -> out.write("WARNING: something odd\n".getBytes(StandardCharsets.UTF_8));
      case HALF_FRAME -> {
        Frames.write(new HalfStream(out), new byte[1000]);
        Runtime.getRuntime().halt(0);
      }
      case LONG_FRAME -> {
        data.writeInt(0x4E42_A701);
        data.writeInt(Integer.MAX_VALUE);
      }
      case DAMAGED_FRAME -> {
        data.writeInt(0x4E42_A701);
        data.writeInt(1);
        data.write(7);
        data.writeInt(12345);
      }
      case WRONG_ANSWER -> Frames.write(out, "ready".getBytes(StandardCharsets.UTF_8));
      case FLOOD -> flood(out);
      case CLOSED_PIPE -> {
        out.close();
        hang();
      }
      case OUT_OF_MEMORY -> fill();
    }
  }

  private static void hang() {
    while (true) {
      LockSupport.parkNanos(1_000_000_000L);
    }
  }

  private static void spin() {
    double x = 0;
    while (x >= 0) {
      x = Math.abs(Math.sin(x));
    }
  }

  private static void flood(FileOutputStream out) throws IOException {
    byte[] much = new byte[1 << 16];
    while (true) {
      out.write(much);
    }
  }

  private static void fill() {
    List<byte[]> hoard = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = hoard.add(new byte[1 << 20]);
    }
  }

  /** Lets through no more than a part. */
  private static final class HalfStream extends FilterOutputStream {
    private int left = 100;

    HalfStream(FileOutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- > 0) {
        out.write(b);
      }
    }
  }
}
