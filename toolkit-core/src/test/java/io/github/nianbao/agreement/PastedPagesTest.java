package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Rendition;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.foreign.PdfTools;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that somebody copied off the pages of a PDF. */
class PastedPagesTest {
  @TempDir private Path folder;

  /** As a reader of PDFs copies it: in the order in which the page was drawn. */
  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021", "mixed"})
  void aReportIsReadAgainFromTheTextOfItsPages(String example)
      throws IOException, InterruptedException {
    Report report = Toolkit.example(example);
    Report read = read(pasted(report, "-raw"));

    assertThat(read.front().title()).isEqualTo(report.front().title());
    assertThat(read.front().issuer().name()).isEqualTo(report.front().issuer().name());
    assertThat(read.front().year()).isEqualTo(report.front().year());
    assertThat(known(read)).isEqualTo(known(report));
    report
        .prose()
        .forEach(
            (section, paragraphs) ->
                assertThat(squeezed(read.prose().get(section)))
                    .as(section)
                    .isEqualTo(squeezed(paragraphs)));
    assertThat(read.prose().get("overview")).hasSameSizeAs(report.prose().get("overview"));
  }

  /** In the order of columns, or with blanks for the distances, cells lose their rows. */
  @ParameterizedTest
  @ValueSource(strings = {"-layout", "-nopgbrk"})
  void inWhateverOrderTheTextComesNoFigureIsWrong(String order)
      throws IOException, InterruptedException {
    for (String example : List.of("2019", "2021", "mixed")) {
      Report report = Toolkit.example(example);
      Report read = read(pasted(report, order));

      assertThat(known(report)).containsAllEntriesOf(known(read));
      assertThat(read.front().title()).isEqualTo(report.front().title());
      assertThat(squeezed(read.prose().get("overview")))
          .isEqualTo(squeezed(report.prose().get("overview")));
    }
  }

  @Test
  void pageNumbersAreToldOnceWithTheirCount() throws IOException, InterruptedException {
    assertThat(read(pasted(Toolkit.example("2021"), "-raw")).findings())
        .filteredOn(finding -> finding.code().equals("R-FURNITURE"))
        .extracting(Finding::message)
        .containsExactly("Page number “— 1 —” left out. Pages: 6.");
  }

  private String pasted(Report report, String order) throws IOException, InterruptedException {
    PdfTools.require("pdftotext");
    byte[] pdf = Toolkit.BARE.render(report, Rendition.of(Format.PDF)).get(Format.PDF);
    Path file = Files.write(folder.resolve("report.pdf"), pdf);
    Path text = folder.resolve("report.txt");
    assertThat(PdfTools.says("pdftotext", order, file, text)).endsWith("0");
    return Files.readString(text);
  }

  private static Report read(String text) {
    return Toolkit.BARE.readSource(
        "pasted.txt",
        text.getBytes(StandardCharsets.UTF_8),
        new SourceReading(null, false, false, true));
  }

  private static Map<String, Figure> known(Report report) {
    Map<String, Figure> known = new TreeMap<>();
    report
        .figures()
        .forEach(
            (path, figure) -> {
              if (!(figure instanceof Figure.Blank)) {
                known.put(path, figure);
              }
            });
    return known;
  }

  private static String squeezed(List<String> paragraphs) {
    return String.join("", paragraphs).replaceAll("\\s", "");
  }
}
