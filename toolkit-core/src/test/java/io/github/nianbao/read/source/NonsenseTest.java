package io.github.nianbao.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Severity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no report that can be read gives one finding that says why. */
class NonsenseTest {
  @Test
  void anEmptyFileIsEmpty() {
    refused("R-EMPTY", "report.pdf", new byte[0]);
  }

  @Test
  void aPdfOfPicturesWantsRecognition() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 600, 780);
      }
      refused("R-PICTURE", "report.pdf", bytes(pdf));
    }
  }

  @Test
  void aPdfWithAPasswordIsLocked() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      refused("R-LOCKED", "report.pdf", bytes(pdf));
    }
  }

  @Test
  void aPdfThatEndsEarlyIsDamagedOrEmpty() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      byte[] whole = bytes(pdf);
      refused("R-KIND", "report.pdf", Arrays.copyOf(whole, 20));
    }
  }

  @Test
  void aZipThatUnpacksWithoutEndIsNotOpened() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        zip.write(zeros);
      }
    }
    refused("R-LIMIT", "report.docx", bytes.toByteArray());
  }

  @Test
  void otherKindsAreToldByTheirContentWhateverTheirName() throws IOException {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(sheet);
    }
    assertThat(refused("R-KIND", "report.doc", sheet.toByteArray())).contains("spreadsheet");
    byte[] picture =
        "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused("R-KIND", "report.docx", picture)).contains("picture");
    byte[] rtf = "{\\rtf1\\ansi 报告}".getBytes(StandardCharsets.UTF_8);
    assertThat(refused("R-KIND", "report.doc", rtf)).contains("RTF");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("report.pdf"));
    }
    assertThat(refused("R-KIND", "report.docx", packed.toByteArray())).contains("packed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>",
        "<?xml version='1.0'?><pkg:package/>",
        "<?xml version='1.0'?><office:document/>",
        "<?xml version='1.0'?><uof:UOF/>",
      })
  void documentsOfOneFileOfXmlAreToBeSavedAnew(String xml) {
    byte[] content = xml.getBytes(StandardCharsets.UTF_8);

    assertThat(refused("R-KIND", "report.doc", content)).contains("save it as DOCX");
  }

  @Test
  void anOpenDocumentIsToBeSavedAnew() throws IOException {
    byte[] text = zip(Map.of("content.xml", "<office:document/>", "META-INF/manifest.xml", "<m/>"));

    assertThat(refused("R-KIND", "report.odt", text)).contains("OpenDocument");
  }

  @Test
  void aStrictDocxIsToBeSavedAnew() throws IOException {
    String relation =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Target="word/document.xml"
            Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/>
        </Relationships>
        """;
    String types =
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels"
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
        </Types>
        """;
    Map<String, String> parts =
        Map.of("[Content_Types].xml", types, "_rels/.rels", relation, "word/document.xml", "<w/>");

    assertThat(refused("R-KIND", "report.docx", zip(parts))).contains("strict");
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : new TreeSet<>(parts.keySet())) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aPageNamedDocIsReadAsAPage() {
    String page = "<html><body><p>一、总体情况</p><p>全年公开。</p></body></html>";
    assertThat(Reading.lines("report.doc", page)).containsExactly("一、总体情况", "全年公开。");
  }

  @Test
  void aWebArchiveNamedDocIsReadAsItsPage() {
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="----=_Next"

        ------=_Next
        Content-Location: file:///C:/report.htm
        Content-Transfer-Encoding: quoted-printable
        Content-Type: text/html; charset="utf-8"

        <html><body><p>=E4=B8=80=E3=80=81=E6=80=BB=E4=BD=93=E6=83=85=\
        \n=E5=86=B5</p></body></html>
        ------=_Next--
        """;
    assertThat(Reading.lines("report.doc", archive)).containsExactly("一、总体情况");
  }

  /** The message with which a file is refused. */
  private static String refused(String code, String file, byte[] content) {
    FindingsException refusal =
        catchThrowableOfType(FindingsException.class, () -> Reading.of(file, content));
    assertThat(refusal.findings()).hasSize(1);
    assertThat(refusal.findings().get(0).code()).isEqualTo(code);
    assertThat(refusal.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    return refusal.findings().get(0).message();
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
