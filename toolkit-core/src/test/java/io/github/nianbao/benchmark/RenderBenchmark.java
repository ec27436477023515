package io.github.nianbao.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Documents per second and CPU milliseconds per document, from JSON to bytes, warm. Processor time
 * is that of the whole process, garbage collection and compilation included, so it travels better
 * between noisy machines than time by the clock. Run by {@code mvn -Pbenchmark}; see
 * docs/benchmarks.md.
 */
public final class RenderBenchmark {
  private static final Duration WARM_UP = Duration.ofSeconds(6);
  private static final Duration MEASURED = Duration.ofSeconds(8);
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Nianbao nianbao;
  private final byte[] json;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private RenderBenchmark(Nianbao nianbao, byte[] json) {
    this.nianbao = nianbao;
    this.json = json;
  }

  /** Prints a table of all cases. */
  public static void main(String[] args) throws Exception {
    List<Path> fonts =
        FaceLibrary.systemFolders(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv());
    Nianbao nianbao = Nianbao.create(Settings.of(Language.EN, fonts));
    RenderBenchmark benchmark = new RenderBenchmark(nianbao, example());
    PrintStream out = System.out;
    out.println("| work | threads | documents/s | CPU ms a document | kB |");
    out.println("| --- | --- | --- | --- | --- |");
    benchmark.measure(out, "read JSON", benchmark::read);
    benchmark.measure(out, "read and check", benchmark::check);
    for (Format format : List.of(Format.HTML, Format.DOCX, Format.PDF)) {
      benchmark.measure(out, format.name(), () -> benchmark.render(format));
    }
  }

  /** One unit of work; gives the bytes made. */
  private interface Work {
    int run();
  }

  private int read() {
    return nianbao.read(null, json).figures().size();
  }

  private int check() {
    return nianbao.check(nianbao.read(null, json)).size();
  }

  private int render(Format format) {
    return nianbao.render(nianbao.read(null, json), Rendition.of(format)).get(format).length;
  }

  private void measure(PrintStream out, String name, Work work)
      throws InterruptedException, ExecutionException {
    for (int threads : new int[] {1, 2}) {
      repeat(work, threads, WARM_UP);
      long cpu = system.getProcessCpuTime();
      long clock = System.nanoTime();
      long done = repeat(work, threads, MEASURED);
      double seconds = (System.nanoTime() - clock) / NANOS_PER_SECOND;
      double millis = (system.getProcessCpuTime() - cpu) / NANOS_PER_MILLI / done;
      out.println(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.0f | %.2f | %.1f |",
              name,
              threads,
              done / seconds,
              millis,
              work.run() / 1000.0));
    }
  }

  private static long repeat(Work work, int threads, Duration time)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    AtomicLong done = new AtomicLong();
    long end = System.nanoTime() + time.toNanos();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      running.add(
          workers.submit(
              () -> {
                while (System.nanoTime() < end) {
                  work.run();
                  done.incrementAndGet();
                }
              }));
    }
    for (Future<?> worker : running) {
      worker.get();
    }
    workers.shutdown();
    return done.get();
  }

  private static byte[] example() throws IOException {
    String name = "/io/github/nianbao/templates/examples/2021.json";
    try (InputStream stream = RenderBenchmark.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }
}
