package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import io.github.nianbao.foreign.LibreOffice;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.Tables;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The DOCX printed by LibreOffice beside our own PDF, both read by their looks alone. The paper is
 * so long that no table is cut: where pages end is each program's own affair.
 */
class PrintedDocxTest {
  private static final List<String> EXAMPLES = List.of("2021", "2019", "mixed", "migrated");

  @TempDir private Path folder;

  @Test
  void libreOfficePrintsTheTextAndTheTablesOfOurPdf() throws IOException, InterruptedException {
    LibreOffice.require();
    Nianbao nianbao = onLongPaper();
    List<Path> files = new ArrayList<>();
    for (String example : EXAMPLES) {
      Map<Format, byte[]> documents =
          nianbao.render(Toolkit.example(example), Rendition.of(Format.PDF, Format.DOCX));
      files.add(Files.write(folder.resolve(example + ".docx"), documents.get(Format.DOCX)));
      Files.write(own(example), documents.get(Format.PDF));
    }
    LibreOffice.print(folder, files);
    for (String example : EXAMPLES) {
      Path printed = folder.resolve(example + ".pdf");
      assertThat(tables(printed))
          .as(example)
          .hasSize(example.equals("migrated") ? 4 : 3)
          .isEqualTo(tables(own(example)));
      assertThat(text(printed)).as(example).isEqualTo(text(own(example)));
    }
  }

  private Path own(String example) {
    return folder.resolve(example + "-own.pdf");
  }

  private Nianbao onLongPaper() throws IOException {
    try (InputStream stream =
        PrintedDocxTest.class.getResourceAsStream("/io/github/nianbao/templates/style.json")) {
      String style = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      String longer = style.replace("\"height\": 297", "\"height\": 1400");
      longer = longer.replace("\"lines\": 22", "\"lines\": 130");
      Path templates = Files.createDirectory(folder.resolve("templates"));
      Files.writeString(templates.resolve("style.json"), longer);
      return Nianbao.create(new Settings(Language.EN, null, templates, null, List.of()));
    }
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      // An annex begins a page, however long the paper is.
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
      return Piece.squeezed(new PDFTextStripper().getText(document));
    }
  }

  private static List<Piece.Grid> tables(Path pdf) {
    return Tables.of(pdf).tables().stream().map(PrintedDocxTest::grid).toList();
  }

  private static Piece.Grid grid(Table table) {
    List<List<Piece.Cell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      int at = row;
      rows.add(
          table.cells().stream()
              .filter(cell -> cell.row() == at)
              .map(c -> new Piece.Cell(Piece.squeezed(c.text()), c.rowspan(), c.colspan()))
              .toList());
    }
    return new Piece.Grid(rows);
  }
}
