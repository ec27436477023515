package io.github.nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One toolkit, many threads. */
class SharedToolkitTest {
  private static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX, Format.HTML);
  private static final int RENDERS = 200;
  private static final int THREADS = 8;

  private final Nianbao nianbao = Nianbao.create(Settings.of(Language.ZH, List.of()));

  @Test
  void manyThreadsMakeTheDocumentsOfOne() throws InterruptedException, ExecutionException {
    List<Callable<String>> renders =
        IntStream.range(0, RENDERS)
            .mapToObj(seed -> (Callable<String>) () -> render(seed))
            .toList();

    List<String> shared = run(renders, THREADS);
    List<String> alone = run(renders, 1);

    assertThat(shared).isEqualTo(alone);
    for (Format format : FORMATS) {
      assertThat(alone.stream().filter(text -> text.startsWith(format + " of ")))
          .as("documents, not complaints, in %s", format)
          .hasSizeGreaterThan(RENDERS / 10);
    }
  }

  private static List<String> run(List<Callable<String>> renders, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<String> results = new ArrayList<>();
      for (Future<String> result : workers.invokeAll(renders)) {
        results.add(result.get());
      }
      return results;
    } finally {
      workers.shutdown();
    }
  }

  /** What comes of a report in a format: length and hash of the document, or the complaints. */
  private String render(int seed) {
    Format format = FORMATS.get(seed % FORMATS.size());
    try {
      byte[] bytes = nianbao.render(report(seed, format), Rendition.of(format)).get(format);
      return format + " of " + bytes.length + " bytes, " + Arrays.hashCode(bytes);
    } catch (FindingsException e) {
      return e.getMessage();
    }
  }

  /** A random report; for PDF without its rare characters, which the only face here lacks. */
  private static Report report(int seed, Format format) {
    Report random = RandomReports.balanced(seed);
    if (format != Format.PDF) {
      return random;
    }
    String title = "云溪县2023年政府信息公开工作年度报告";
    Front front = new Front(2023, null, title, null, null, null, null, null, null, null);
    Map<String, List<String>> prose = Map.of("overview", Collections.nCopies(seed % 8, title));
    return new Report(
        random.forms(), front, prose, random.figures(), List.of(), Map.of(), List.of());
  }
}
