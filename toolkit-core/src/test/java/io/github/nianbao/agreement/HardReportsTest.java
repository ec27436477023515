package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.Rendition;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reports that strain a layout: nothing is lost, in any format. */
class HardReportsTest {
  private static final Report REPORT = Toolkit.example("2021");

  @TestFactory
  Stream<DynamicTest> textOrderAndTablesAreEqualInAllFormats() {
    return HardReports.all(REPORT).entrySet().stream()
        .map(
            hard -> DynamicTest.dynamicTest(hard.getKey(), () -> assertAgreement(hard.getValue())));
  }

  private static void assertAgreement(Report report) throws IOException {
    Map<Format, byte[]> documents = Toolkit.render(report);
    List<Piece> html = HtmlPieces.read(documents.get(Format.HTML));
    assertThat(html).isNotEmpty();
    assertThat(DocxPieces.read(documents.get(Format.DOCX))).isEqualTo(html);
    assertThat(PdfPieces.read(documents.get(Format.PDF))).isEqualTo(html);
  }

  @Test
  void figuresOfManyDigitsStayWhole() throws IOException {
    Report report = HardReports.manyDigits(REPORT);
    List<String> words =
        PdfFigures.words(Toolkit.render(report).get(Format.PDF), size -> size < 11).stream()
            .map(PdfFigures.Word::text)
            .toList();
    report
        .figures()
        .forEach((path, figure) -> assertThat(words).as(path).contains(figure.printed()));
  }

  @Test
  void proseOfFortyPagesHasFortyPages() throws IOException {
    byte[] pdf = Toolkit.render(HardReports.longProse(REPORT)).get(Format.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(40);
    }
  }

  @Test
  void rareCharactersOfPlaceNamesArePrinted() throws IOException {
    byte[] pdf = rareCharacters();
    String text = PdfPieces.read(pdf).stream().map(Piece::toString).collect(Collectors.joining());
    assertThat(text).contains(HardReports.RARE + "镇");
  }

  private static byte[] rareCharacters() {
    try {
      Report report = HardReports.rareCharacters(REPORT);
      return Toolkit.SYSTEM.render(report, Rendition.of(Format.PDF)).get(Format.PDF);
    } catch (FindingsException e) {
      return Assumptions.abort("This machine lacks faces, fonts-lxgw-wenkai: " + e.getMessage());
    }
  }

  @Test
  void aCharacterForPrivateUseIsRefusedWithItsField() {
    Report report = HardReports.privateUse(REPORT);
    assertThatThrownBy(() -> Toolkit.SYSTEM.render(report, Rendition.of(Format.PDF)))
        .isInstanceOf(FindingsException.class)
        .hasMessageContainingAll("introduction[0]", "U+10FFFD");
  }

  @Test
  void onAMachineWithoutFacesRareCharactersAreListedWithTheirFields() {
    assertThatThrownBy(() -> Toolkit.render(HardReports.rareCharacters(REPORT)))
        .isInstanceOfSatisfying(
            FindingsException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .contains("W-GLYPH title", "W-GLYPH introduction[0]"))
        .hasMessageContainingAll("䶮 (U+4DAE)", "㙍 (U+364D)", "𬭚 (U+2CB5A)");
  }
}
