package io.github.nianbao.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Language;
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
import org.junit.jupiter.api.Assumptions;
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
    if (!Producer.isThere("chromium")) {
      return Stream.of(absent("chromium"));
    }
    Producer producer = new Producer(folder);
    List<DynamicTest> tests = new ArrayList<>();
    for (Layout layout : layouts("chromium")) {
      for (Path file : files("reports", ".json")) {
        String name = layout.name() + "-" + stem(file);
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> {
                  Report report = report(file);
                  Path html = folder.resolve(name + ".html");
                  Path pdf = folder.resolve(name + ".pdf");
                  Files.writeString(
                      html, SourcePage.of(new PrintedReport(report, layout).parts(), layout));
                  producer.print(html, pdf, layout.is("heads"));
                  check(report, layout, pdf);
                  if (layout.text("body").isEmpty()) {
                    check(report, layout, html);
                  }
                }));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyFileThatLibreOfficeMakesReadsAsTheReport() throws IOException {
    if (!Producer.isThere("soffice")) {
      return Stream.of(absent("soffice"));
    }
    Producer producer = new Producer(folder);
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
      producer.convert(sources, carrier, folder.resolve(carrier));
    }
    return tests.stream();
  }

  private static DynamicTest test(Path file, Report report, Layout layout) {
    return DynamicTest.dynamicTest(
        file.getParent().getFileName() + "/" + file.getFileName(),
        () -> check(report, layout, file));
  }

  private static DynamicTest absent(String program) {
    return DynamicTest.dynamicTest(
        "absent",
        () -> Assumptions.abort(program + " is not on the PATH: its documents are not read"));
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
