package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.foreign.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word processor that is not ours lays the document out, whole and on as many pages as it is. */
class LibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void libreOfficePrintsAllOfAReport() throws IOException, InterruptedException {
    LibreOffice.require();
    Document report = Samples.report();
    Path file = folder.resolve("report.docx");
    Files.write(file, new DocxDocumentWriter(Messages.in(Language.EN)).write(report));

    LibreOffice.print(folder, List.of(file));

    try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
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
}
