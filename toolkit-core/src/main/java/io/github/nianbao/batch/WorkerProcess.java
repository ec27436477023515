package io.github.nianbao.batch;

import io.github.nianbao.finding.FindingsException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The other end of a {@link ProcessWorker}: a process that does tasks as they come over its
 * standard input, and ends when that ends, whatever it is doing then. Not for use by programs.
 */
public final class WorkerProcess {
  /** What a worker says first, when it is ready for work. */
  static final byte[] READY = "ready".getBytes(StandardCharsets.US_ASCII);

  /** Ends the process as a fault does. */
  private static final int FAULT = 1;

  private final Craft craft;
  private final OutputStream answers;

  private WorkerProcess(Craft craft, OutputStream answers) {
    this.craft = craft;
    this.answers = answers;
  }

  /**
   * Works until there is no more to do.
   *
   * @param args none
   * @throws IOException when the pipes break
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    // What a library prints must not get among the answers.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    Setup setup = SetupJson.read(new String(Frames.read(in), StandardCharsets.UTF_8));
    BlockingQueue<byte[]> tasks = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(in, tasks), "listener");
    listener.setDaemon(true);
    listener.start();
    WorkerProcess worker = new WorkerProcess(craft(setup), out);
    Frames.write(out, READY);
    while (true) {
      worker.answer(tasks.take());
    }
  }

  private static Craft craft(Setup setup) throws IOException {
    try {
      return new Craft(setup);
    } catch (FindingsException e) {
      throw new IOException(e);
    }
  }

  /** Takes tasks in as they come, so that the end of the pipe is seen while the work goes on. */
  private static void listen(InputStream in, BlockingQueue<byte[]> tasks) {
    try {
      while (true) {
        tasks.add(Frames.read(in));
      }
    } catch (IOException e) {
      // Nobody waits for an answer any more.
      Runtime.getRuntime().halt(FAULT);
    }
  }

  private void answer(byte[] task) throws IOException {
    Frames.write(answers, Wire.product(craft.make(Wire.task(task))));
  }
}
