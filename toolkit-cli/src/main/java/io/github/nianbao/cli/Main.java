package io.github.nianbao.cli;

import io.github.nianbao.batch.JavaCommand;
import io.github.nianbao.layout.face.FaceLibrary;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The way in: hands the process's streams, environment and locale to the program. */
public final class Main {
  /** How long an interrupted program may take to clear away what it was writing. */
  private static final int GRACE_SECONDS = 5;

  private Main() {}

  /**
   * Runs the program and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    boolean terminal = Screen.isTerminal();
    Charset charset = Screen.charset(terminal, System.getProperties());
    Surroundings surroundings =
        new Surroundings(
            System.in,
            new PrintStream(standardOutput(), false, charset),
            new PrintStream(System.err, true, charset),
            System.getenv(),
            FaceLibrary.systemFolders(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv()),
            Locale.getDefault(),
            terminal,
            java());
    CountDownLatch done = endInOrder(Thread.currentThread());
    int code = new Program(surroundings).run(args);
    done.countDown();
    System.exit(code);
  }

  /** This Java, and where this program lies. */
  private static JavaCommand java() {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    return JavaCommand.of(Path.of(System.getProperty("java.home")), classPath);
  }

  /** Not {@link System#out}, which keeps to itself why a write failed. */
  private static OutputStream standardOutput() {
    return new Outlet(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
  }

  /** On Ctrl-C lets the program clear away half-written files before the process ends. */
  private static CountDownLatch endInOrder(Thread program) {
    CountDownLatch done = new CountDownLatch(1);
    Runnable end =
        () -> {
          if (done.getCount() == 0) {
            return;
          }
          program.interrupt();
          try {
            done.await(GRACE_SECONDS, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(end, "end-in-order"));
    return done;
  }
}
