package io.github.nianbao.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the tables of PDFs for the table benchmark: {@code BenchmarkRunner OUTDIR PDF...} writes
 * {@code OUTDIR/STEM.json} for each PDF, with the number of its pages and the seconds it took. The
 * parts of a table that runs over pages are kept apart, as the benchmark wants.
 */
public final class BenchmarkRunner {
  private BenchmarkRunner() {}

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[0]));
    TableOptions options = TableOptions.standard().joining(false);
    for (int i = 1; i < args.length; i++) {
      Path pdf = Path.of(args[i]);
      long start = System.nanoTime();
      Tables found = Tables.of(pdf, options);
      double seconds = (System.nanoTime() - start) / 1e9;
      String stem = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
      try (Writer writer =
          Files.newBufferedWriter(out.resolve(stem + ".json"), StandardCharsets.UTF_8)) {
        writer.append("{\"pages\":" + found.pages() + ",\"seconds\":" + seconds + ",\"tables\":");
        TableJson.writeList(found.tables(), writer);
        writer.append("}\n");
      }
    }
  }
}
