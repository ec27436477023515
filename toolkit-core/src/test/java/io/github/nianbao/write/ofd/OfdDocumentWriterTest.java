package io.github.nianbao.write.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Metadata;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.Faces;
import io.github.nianbao.layout.SampleTables;
import io.github.nianbao.layout.Samples;
import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.layout.face.FaceSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dom4j.DocumentException;
import org.dom4j.Element;
import org.dom4j.io.SAXReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.outlines.Outlines;
import org.ofdrw.reader.OFDReader;

/** OFD as archives receive it. */
class OfdDocumentWriterTest {
  private final Document report =
      Samples.document(
          List.of(
              Samples.title("云溪县2024年政府信息公开工作年度报告"),
              Samples.section("一、总体情况"),
              Samples.body(Samples.SENTENCE),
              Samples.section("二、主动公开政府信息情况"),
              SampleTables.activeDisclosure()));

  @Test
  void theContainerBeginsWithItsRootAndAllItsXmlIsWellFormed() throws IOException {
    Map<String, byte[]> files = unzipped(write(report));

    assertThat(files.keySet().iterator().next()).isEqualTo("OFD.xml");
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".xml")) {
            assertThatCode(() -> new SAXReader().read(new ByteArrayInputStream(content)))
                .as(name)
                .doesNotThrowAnyException();
          }
        });
  }

  @Test
  void theDataIsAttachedAsItIs() throws IOException {
    try (OFDReader reader = reader(write(report))) {
      assertThat(reader.getAttachmentFile("report.json"))
          .hasBinaryContent(report.data().content().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void itSaysWhatItIs() throws IOException {
    CT_DocInfo info = new OFD(root("OFD.xml")).getDocBody().getDocInfo();

    assertThat(info.getTile()).isEqualTo(report.metadata().title());
    assertThat(info.getAuthor()).isEqualTo("云溪县人民政府");
    assertThat(info.getCreationDate()).isEqualTo("2025-01-17");
    assertThat(info.getDocID()).matches("[0-9a-f]{32}");
    assertThat(info.getCustomDatas().getCustomDatas())
        .extracting(data -> data.getDataName() + "=" + data.getValue())
        .containsExactly("Language=zh-CN", "DataSchema=" + report.data().schema());
  }

  @Test
  void headingsMakeTheOutline() throws IOException {
    Outlines outlines =
        new org.ofdrw.core.basicStructure.doc.Document(root("Doc_0/Document.xml")).getOutlines();

    assertThat(outlines.getOutlineElems()).hasSize(1);
    assertThat(outlines.getOutlineElems().get(0).getOutlineElems())
        .extracting(entry -> entry.getTitle())
        .containsExactly("一、总体情况", "二、主动公开政府信息情况");
  }

  @Test
  void facesAreEmbeddedWithTheirUsedCharactersOnly() throws IOException {
    Map<String, byte[]> files = unzipped(write(report));

    assertThat(files.keySet()).anyMatch(name -> name.matches("Doc_0/Res/font_\\d+\\.ttf"));
    assertThat(write(report).length).isLessThan(120_000);
  }

  /** Four faces; whole they are 73 MB before compression. */
  @Test
  void facesWithCffOutlinesAreThinned() throws IOException {
    Path file = Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc");
    assumeTrue(Files.exists(file), "fonts-noto-cjk is not installed");
    FaceSet faces = FaceSet.resolve(Samples.STYLE, FaceLibrary.of(file.getParent(), List.of()));
    byte[] ofd = new OfdDocumentWriter(faces, Messages.in(Language.EN)).write(report);

    assertThat(unzipped(ofd).keySet()).anyMatch(name -> name.endsWith(".otf"));
    assertThat(ofd.length).isLessThan(7_000_000);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void anotherLocaleAndTimeZoneGiveTheSameBytes() {
    byte[] expected = write(report);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(write(report)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aControlCharacterInTheTitleIsRefused() {
    Metadata plain = report.metadata();
    Metadata wrong =
        new Metadata("年\u0001报", plain.author(), null, "zh-CN", plain.generator(), plain.created());
    Document document = new Document(wrong, report.style(), report.blocks(), null);

    assertThatThrownBy(() -> write(document))
        .isInstanceOfSatisfying(
            FindingsException.class,
            e -> assertThat(e.findings()).extracting("code").containsExactly("W-CONTROL"));
  }

  @Test
  void lengthsAreWrittenShort() {
    assertThat(Length.mm(210)).isEqualTo("210");
    assertThat(Length.mm(-0.25)).isEqualTo("-0.25");
    assertThat(Length.mm(0.00004)).isEqualTo("0");
    assertThat(Length.of(72, 36)).isEqualTo("25.4 12.7");
    assertThat(Length.mm(5.0312)).isEqualTo("5.0312");
  }

  private static byte[] write(Document document) {
    return new OfdDocumentWriter(Faces.BARE, Messages.in(Language.EN)).write(document);
  }

  private static OFDReader reader(byte[] ofd) throws IOException {
    return new OFDReader(new ByteArrayInputStream(ofd));
  }

  private static Map<String, byte[]> unzipped(byte[] ofd) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** The root of a file of the report. */
  private Element root(String file) throws IOException {
    byte[] xml = unzipped(write(report)).get(file);
    try {
      return new SAXReader().read(new ByteArrayInputStream(xml)).getRootElement();
    } catch (DocumentException e) {
      throw new IOException(file, e);
    }
  }
}
