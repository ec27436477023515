package io.github.nianbao.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Language;
import io.github.nianbao.foreign.Browser;
import io.github.nianbao.foreign.LibreOffice;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invented reports, set in every layout by programs that are not ours, read again: every figure and
 * every paragraph comes back. Reports and layouts are the files and folders of the corpus.
 */
@Tag("producers")
class CorpusTest {
  private static final Nianbao NIANBAO = Nianbao.create(Settings.of(Language.ZH, List.of()));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyPageThatChromiumPrintsReadsAsTheReport() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Browser browser = Browser.start(folder)) {
      for (Layout layout : layouts("chromium")) {
        for (Path file : files("reports", ".json")) {
          Report report = report(file);
          String name = layout.name() + "-" + stem(file);
          Path html = folder.resolve(name + ".html");
          Files.writeString(html, SourcePage.of(new PrintedReport(report, layout).parts(), layout));
          browser.open(html);
          Path pdf = Files.write(folder.resolve(name + ".pdf"), browser.print(layout.is("heads")));
          tests.add(test(pdf, report, layout));
          if (layout.text("body").isEmpty()) {
            tests.add(test(html, report, layout));
          }
        }
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyFileThatLibreOfficeMakesReadsAsTheReport()
      throws IOException, InterruptedException {
    LibreOffice.require();
    List<DynamicTest> tests = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (Layout layout : layouts("libreoffice")) {
      for (Path file : files("reports", ".json")) {
        Report report = report(file);
        Path docx = folder.resolve(layout.name() + "-" + stem(file) + ".docx");
        Files.write(docx, SourceDocx.of(new PrintedReport(report, layout).parts(), layout));
        sources.add(docx);
        tests.add(test(docx, report, layout));
        for (String carrier : layout.carriers()) {
          Path made = folder.resolve(carrier).resolve(stem(docx) + "." + carrier);
          tests.add(test(made, report, layout));
        }
      }
    }
    for (String carrier : List.of("pdf", "doc", "docx")) {
      LibreOffice.convert(folder.resolve(carrier), sources, carrier);
    }
    return tests.stream();
  }

  private static DynamicTest test(Path file, Report report, Layout layout) {
    return DynamicTest.dynamicTest(
        file.getParent().getFileName() + "/" + file.getFileName(),
        () -> check(report, layout, file));
  }

  private static void check(Report report, Layout layout, Path file) throws IOException {
    Report read =
        NIANBAO.readSource(
            file.getFileName().toString(), Files.readAllBytes(file), SourceReading.USUAL);
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(different(read, report)).as(file + ": figures").isEmpty();
          softly.assertThat(read.prose()).as(file + ": prose").isEqualTo(report.prose());
          softly.assertThat(read.front().title()).isEqualTo(report.front().title());
          softly.assertThat(read.front().year()).isEqualTo(report.front().year());
          softly.assertThat(read.front().issuer()).isNotNull();
          softly.assertThat(read.front().signature()).isEqualTo(report.front().signature());
          softly.assertThat(read.forms()).isEqualTo(report.forms());
          softly.assertThat(read.annex()).isEmpty();
          if (layout.is("date")) {
            softly.assertThat(read.front().publishDate()).isEqualTo(report.front().publishDate());
          }
        });
    assertThat(read.front().issuer().name()).isEqualTo(report.front().issuer().name());
  }

  /* Path by path, what was read instead. */
  private static Map<String, String> different(Report read, Report report) {
    Set<String> paths = new TreeSet<>(read.figures().keySet());
    paths.addAll(report.figures().keySet());
    Map<String, String> different = new TreeMap<>();
    for (String path : paths) {
      String got = read.figure(path).printed();
      String wanted = report.figure(path).printed();
      if (!got.equals(wanted)) {
        different.put(path, got + " instead of " + wanted);
      }
    }
    return different;
  }

  private static Report report(Path file) throws IOException {
    return NIANBAO.read(file.toString(), Files.readAllBytes(file));
  }

  private static List<Layout> layouts(String producer) throws IOException {
    return files("layouts", "").stream()
        .map(Layout::of)
        .filter(layout -> layout.producer().equals(producer))
        .toList();
  }

  private static List<Path> files(String kind, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(CorpusTest.class.getResource(kind).toURI()))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
