package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word processor that is not ours lays the document out, whole and on as many pages as it is. */
class LibreOfficeTest {
  private static final int PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void libreOfficePrintsAllOfAReport() throws IOException, InterruptedException {
    assumeTrue(onPath("soffice"), "soffice is not on the PATH: LibreOffice's view is not tested");
    Document report = Samples.report();
    Path file = folder.resolve("report.docx");
    Files.write(file, new DocxDocumentWriter(Messages.in(Language.EN)).write(report));

    try (PDDocument pdf = Loader.loadPDF(print(file).toFile())) {
      assertThat(pdf.getNumberOfPages()).isBetween(5, 6);
      String text = withoutSpace(new PDFTextStripper().getText(pdf));
      for (Block block : report.blocks()) {
        if (block instanceof Heading heading) {
          assertThat(text).contains(withoutSpace(heading.text().plain()));
        } else if (block instanceof Paragraph paragraph) {
          assertThat(text).contains(beginning(paragraph));
        } else if (block instanceof Table table) {
          assertThat(text).contains(figures(table).toList());
        }
      }
      assertThat(text).contains("—1—").contains("—5—");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(report.metadata().title());
    }
  }

  private Path print(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return folder.resolve("report.pdf");
  }

  /** A few characters, before anything the end of a page could cut apart. */
  private static String beginning(Paragraph paragraph) {
    String text = withoutSpace(paragraph.text().plain());
    return text.substring(0, Math.min(10, text.length()));
  }

  private static Stream<String> figures(Table table) {
    return table.groups().stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.heading())
        .map(cell -> cell.text().plain());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static boolean onPath(String program) {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
