package io.github.nianbao.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.agreement.VeraPdf;
import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.Faces;
import io.github.nianbao.layout.SampleTables;
import io.github.nianbao.layout.Samples;
import io.github.nianbao.layout.face.FaceSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a foreign validator says: veraPDF, for both flavours. */
class ConformanceTest {
  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void aReportConforms(String flavour) throws Exception {
    assertThat(faults(Samples.report(), Faces.SYSTEM, flavour)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void aReportConformsOnAMachineWithoutFonts(String flavour) throws Exception {
    assertThat(faults(Samples.plainReport(), Faces.BARE, flavour)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void headingsThatSkipLevelsAndEmptyCellsConform(String flavour) throws Exception {
    List<Block> blocks =
        List.of(
            Samples.section("一、没有标题的文档"),
            Samples.subSubHeading("1.跳级的小标题"),
            Samples.body(""),
            SampleTables.applications(n -> ""));
    assertThat(faults(Samples.document(blocks), Faces.SYSTEM, flavour)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void charactersThatTheirGlyphsDoNotTellConform(String flavour) throws Exception {
    List<Block> blocks =
        List.of(
            Samples.title("云溪县\u00A02024年政府信息公开工作年度报告"),
            Samples.body("全年收到申请\u00A037\u00A0件，葛\uDB40\uDD00城镇2\u200B件。"),
            SampleTables.applications(n -> "1\u00A0234"));
    assertThat(faults(Samples.document(blocks), Faces.SYSTEM, flavour)).isEmpty();
  }

  static Set<String> faults(Document document, FaceSet faces, String flavour) throws Exception {
    byte[] pdf = new PdfDocumentWriter(faces, Messages.in(Language.ZH)).write(document);
    return VeraPdf.faults(pdf, flavour);
  }
}
