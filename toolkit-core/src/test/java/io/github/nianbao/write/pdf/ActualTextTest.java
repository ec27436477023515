package io.github.nianbao.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.Faces;
import io.github.nianbao.layout.SampleTables;
import io.github.nianbao.layout.Samples;
import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.layout.face.FaceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Where glyph and character differ, the document says which character was meant. */
class ActualTextTest {
  @Test
  void aBlankThatDoesNotBreakIsSaidToBeOne() throws IOException {
    assertThat(spans(Faces.BARE, "全年收到申请\u00A037件。")).containsExactly(" =\u00A0");
  }

  @Test
  void aVariationSelectorGoesWithItsCharacter() throws IOException {
    assertThat(spans(Faces.BARE, "葛\uDB40\uDD00城镇")).containsExactly("葛=葛\uDB40\uDD00");
  }

  @Test
  void joinersBeforeTheFirstCharacterAreKept() throws IOException {
    assertThat(spans(Faces.BARE, "\uFEFF\u200B云溪县")).containsExactly("云=\uFEFF\u200B云");
  }

  @Test
  void plainTextHasNone() throws IOException {
    assertThat(spans(Faces.BARE, Samples.SENTENCE)).isEmpty();
  }

  @Test
  void charactersThatShareAGlyphAreToldApart() throws IOException {
    Path noto = Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc");
    assumeTrue(Files.exists(noto), "fonts-noto-cjk is not installed");
    FaceLibrary library = FaceLibrary.of(noto.getParent(), List.of());
    assertThat(spans(FaceSet.resolve(Samples.STYLE, library), "⼀县一镇"))
        .extracting(span -> span.substring(span.indexOf('=')))
        .containsExactly("=⼀", "=一");
  }

  @Test
  void figuresAndLabelsInCellsHaveItToo() throws IOException {
    byte[] pdf =
        writer(Faces.BARE)
            .write(Samples.document(List.of(SampleTables.applications(n -> "1\u00A0234"))));
    assertThat(spans(pdf)).isNotEmpty().containsOnly(" =\u00A0");
  }

  private static List<String> spans(FaceSet faces, String text) throws IOException {
    return spans(writer(faces).write(Samples.document(List.of(Samples.body(text)))));
  }

  private static PdfDocumentWriter writer(FaceSet faces) {
    return new PdfDocumentWriter(faces, Messages.in(Language.ZH));
  }

  /** Each span as {@code shown=actual}, in the order of reading. */
  private static List<String> spans(byte[] pdf) throws IOException {
    List<String> spans = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> collect(content, spans));
      }
    }
    return spans;
  }

  private static void collect(PDMarkedContent content, List<String> spans) {
    if (content.getActualText() != null) {
      StringBuilder shown = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition glyph) {
          shown.append(glyph.getUnicode());
        }
      }
      spans.add(shown + "=" + content.getActualText());
    }
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        collect(inner, spans);
      }
    }
  }
}
