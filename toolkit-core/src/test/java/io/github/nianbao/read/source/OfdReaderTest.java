package io.github.nianbao.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.read.source.ofd.DraftOfd;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** OFD files of other producers. */
class OfdReaderTest {
  @Test
  void paragraphsAndTablesAreReadAsFromPdf() {
    String page =
        DraftOfd.text(30, 40, 5, ">一、总体情况")
            + DraftOfd.text(30, 50, 5, ">全年主动公开信息312条。")
            + grid(30, 60)
            + DraftOfd.text(32, 67, 4, ">行政许可")
            + DraftOfd.text(72, 67, 4, ">54")
            + DraftOfd.text(32, 77, 4, ">行政处罚")
            + DraftOfd.text(72, 77, 4, ">91")
            + DraftOfd.text(30, 95, 5, ">二、其他事项");

    assertThat(Reading.lines("report.ofd", new DraftOfd().page(page).bytes()))
        .containsExactly("一、总体情况", "全年主动公开信息312条。", "|行政许可|54|", "|行政处罚|91|", "二、其他事项");
  }

  @Test
  void aFileIsAnOfdFileWhateverItsName() {
    byte[] file = new DraftOfd().page(DraftOfd.text(30, 40, 5, ">总体情况")).bytes();

    assertThat(Carrier.of("report.pdf", file)).contains(Carrier.OFD);
  }

  @Test
  void aPageWithoutTextIsEmpty() {
    assertThat(refused(new DraftOfd())).isEqualTo("R-EMPTY");
  }

  @Test
  void aPageThatIsAPictureWantsRecognition() {
    DraftOfd file = new DraftOfd().page("<ImageObject Boundary=\"0 0 210 297\" ResourceID=\"9\"/>");

    assertThat(refused(file)).isEqualTo("R-PICTURE");
  }

  @Test
  void aFileWithoutItsDocumentIsDamaged() {
    assertThat(refused(new DraftOfd().part("OFD.xml", "<OFD/>"))).isEqualTo("R-KIND");
  }

  @Test
  void attachmentsOfOthersAreNamed() {
    byte[] file =
        new DraftOfd()
            .document("<Attachments>A/list.xml</Attachments>")
            .part(
                "D/A/list.xml",
                "<Attachments><Attachment Name=\"budget\" Format=\"xbrl\"><FileLoc>b.xml</FileLoc>"
                    + "</Attachment></Attachments>")
            .page(DraftOfd.text(30, 40, 5, ">总体情况"))
            .bytes();

    Embedded embedded = new EmbeddedReader().read("report.ofd", null, file);

    assertThat(embedded.foreign()).containsExactly("budget");
    assertThat(embedded.data()).isEmpty();
    assertThat(embedded.fault()).isNull();
  }

  @Test
  void halfAFileIsDamaged() {
    byte[] file = new DraftOfd().page(DraftOfd.text(30, 40, 5, ">总体情况")).bytes();
    byte[] half =
        new String(file, 0, file.length / 2, StandardCharsets.ISO_8859_1)
            .getBytes(StandardCharsets.ISO_8859_1);

    FindingsException thrown =
        catchThrowableOfType(FindingsException.class, () -> Reading.of("report.ofd", half));
    assertThat(thrown.findings()).singleElement().extracting(f -> f.code()).isEqualTo("R-KIND");
  }

  private static String refused(DraftOfd file) {
    byte[] bytes = file.bytes();
    FindingsException thrown =
        catchThrowableOfType(FindingsException.class, () -> Reading.of("report.ofd", bytes));
    return thrown.findings().get(0).code();
  }

  /* Two rows of 10 mm, two columns of 40 mm. */
  private static String grid(int x, int y) {
    return "<PathObject Boundary=\"%d %d 80 20\" LineWidth=\"0.2\"><AbbreviatedData>"
            .formatted(x, y)
        + "M 0 0 L 80 0 M 0 10 L 80 10 M 0 20 L 80 20 M 0 0 L 0 20 M 40 0 L 40 20 M 80 0 L 80 20"
        + "</AbbreviatedData></PathObject>";
  }
}
