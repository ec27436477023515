package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Rendition;
import io.github.nianbao.report.Report;
import io.github.nianbao.roundtrip.PrintableReports;
import io.github.nianbao.roundtrip.Share;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.PdfKind;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports before a foreign judge: veraPDF, as archive and as accessible document. */
class ConformanceTest {
  private static final int USUAL = 15;
  private static final int ALL = 500;

  @ParameterizedTest
  @CsvSource({
    "2021, 3a", "2021, ua1", "2019, 3a", "2019, ua1",
    "mixed, 3a", "mixed, ua1", "migrated, 3a", "migrated, ua1"
  })
  void anExampleConforms(String example, String flavour) throws Exception {
    byte[] pdf = Toolkit.render(Toolkit.example(example)).get(Format.PDF);

    assertThat(VeraPdf.faults(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void randomReportsConform(String flavour) throws Exception {
    for (long seed : Share.seeds(USUAL, ALL).toArray()) {
      Report report = PrintableReports.seeded(seed);
      byte[] pdf = Toolkit.SYSTEM.render(report, Rendition.of(Format.PDF)).get(Format.PDF);

      assertThat(VeraPdf.faults(pdf, flavour)).as("report %d", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void hardReportsConform(String flavour) throws Exception {
    for (var hard : HardReports.all(Toolkit.example("2021")).entrySet()) {
      byte[] pdf = Toolkit.render(hard.getValue()).get(Format.PDF);

      assertThat(VeraPdf.faults(pdf, flavour)).as(hard.getKey()).isEmpty();
    }
  }

  @Test
  void aPlainPdfClaimsNothingAndIsTaggedAllTheSame() throws Exception {
    Rendition plain = new Rendition(EnumSet.of(Format.PDF), false, null, true, PdfKind.PLAIN);
    byte[] bytes = Toolkit.BARE.render(Toolkit.example("2021"), plain).get(Format.PDF);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

      assertThat(xmp).contains("政府信息公开").doesNotContain("<pdfaid:", "<pdfuaid:");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).isEmpty();
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    }
  }
}
