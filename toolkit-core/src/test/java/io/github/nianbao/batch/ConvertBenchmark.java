package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Mixed inputs converted by workers to PDF, DOCX and HTML: inputs per second, and the memory of the
 * process that sees to it, which must not grow with their number. Run by {@code mvn -Pbenchmark};
 * see docs/convert.md.
 */
public final class ConvertBenchmark {
  private static final int[] SIZES = {200, 1000};

  /** What is made of each input: what a user gets who asks for nothing else. */
  private static final Recipe RECIPE = Recipe.to("2021");

  private static final double NANOS = 1e9;
  private static final double MEGABYTES = 1 << 20;

  private ConvertBenchmark() {}

  /**
   * Prints a table.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    out.println("| inputs | outcomes | seconds | inputs/s | heap in use at the end, MB |");
    out.println("| --- | --- | --- | --- | --- |");
    for (int size : SIZES) {
      Path folder = Files.createTempDirectory("convert-benchmark");
      try {
        out.println(line(size, folder));
      } finally {
        remove(folder);
      }
    }
  }

  private static String line(int size, Path folder) {
    Archive archive = archive(folder.resolve("in"), size);
    Conversion conversion =
        new Conversion(
            Archive.SETTINGS,
            RECIPE,
            Workers.processes(Archive.java(JavaCommand.USUAL_HEAP)),
            Pace.of(2));
    long start = System.nanoTime();
    ConversionSummary summary =
        conversion.run(
            Order.of(List.of(archive.folder()), folder.resolve("out")), Conversion.Progress.NONE);
    double seconds = (System.nanoTime() - start) / NANOS;
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return String.format(
        Locale.ROOT,
        "| %d | %s | %.0f | %.1f | %.1f |",
        summary.total(),
        summary.endings(),
        seconds,
        summary.total() / seconds,
        memory.getHeapMemoryUsage().getUsed() / MEGABYTES);
  }

  private static Archive archive(Path folder, int size) {
    Archive archive = new Archive(folder);
    byte[] pdf = pdf();
    for (int i = 0; i < size; i++) {
      String place = "机关 " + i / 10 + "/" + i % 10;
      switch (i % 10) {
        case 5, 6 -> archive.with(place + ".pdf", pdf);
        case 7 -> archive.with(place + ".html", Archive.Documents.MADE.get(Format.HTML));
        case 8 -> archive.with(place + ".docx", Archive.Documents.MADE.get(Format.DOCX));
        case 9 -> archive.with(place + ".txt", "");
        default -> archive.withReport(place + ".json", "机关" + i / 10, 2018 + i % 10);
      }
    }
    return archive;
  }

  /** The example report of the 2019 form as a PDF, to be read and migrated. */
  private static byte[] pdf() {
    Nianbao nianbao = Nianbao.create(Archive.SETTINGS);
    Report report = nianbao.read(null, Archive.example("2019").getBytes(StandardCharsets.UTF_8));
    return Objects.requireNonNull(nianbao.render(report, Rendition.of(Format.PDF)).get(Format.PDF));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
