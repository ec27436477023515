package io.github.nianbao.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

/** Documents of ours that somebody changed, and data that cannot be used. */
class EditedDocumentsTest {
  private static final Nianbao NIANBAO = Nianbao.create(Settings.of(Language.EN, List.of()));
  private static final Report REPORT = example();
  private static final String LICENSING = "activeDisclosure.licensing.decisionsThisYear";
  private static final Map<Format, byte[]> DOCUMENTS =
      NIANBAO.render(REPORT, Rendition.of(Format.PDF, Format.DOCX, Format.HTML, Format.OFD));

  @Test
  void aFigureChangedInAWebPageCountsAndIsReportedWithBothValues() {
    Report read = html(page -> page.replace(">1528<", ">1529<"));

    assertThat(read.figure(LICENSING)).isEqualTo(Figure.of(1529));
    Finding finding = embedded(read).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).isEqualTo(LICENSING);
    assertThat(finding.tokens()).containsExactly("1529", "1528");
    assertThat(embedded(read)).hasSize(1);
  }

  @Test
  void aFigureChangedInWordCountsAndIsReported() throws IOException {
    byte[] edited =
        packed(Format.DOCX, "word/document.xml", xml -> xml.replace(">1528<", ">1529<"));

    Report read = NIANBAO.readSource("report.docx", edited, SourceReading.USUAL);

    assertThat(read.figure(LICENSING)).isEqualTo(Figure.of(1529));
    assertThat(embedded(read)).extracting(Finding::path).containsExactly(LICENSING);
  }

  @Test
  void aFigureChangedInAnOfdFileCountsAndIsReported() throws IOException {
    byte[] edited =
        packed(
            Format.OFD, "Doc_0/Pages/Page_2/Content.xml", xml -> xml.replace(">1528<", ">1529<"));

    Report read = NIANBAO.readSource("report.ofd", edited, SourceReading.USUAL);

    assertThat(read.figure(LICENSING)).isEqualTo(Figure.of(1529));
    assertThat(embedded(read)).extracting(Finding::path).containsExactly(LICENSING);
  }

  @Test
  void dataChangedBehindTheTextOfAnOfdFileDoNotCount() throws IOException {
    byte[] edited =
        packed(
            Format.OFD,
            "Doc_0/Attachs/data.json",
            json -> json.replace("\"decisionsThisYear\": 1528", "\"decisionsThisYear\": 9"));

    Report read = NIANBAO.readSource("report.ofd", edited, SourceReading.USUAL);

    assertThat(read.figure(LICENSING)).isEqualTo(Figure.of(1528));
    assertThat(embedded(read)).extracting(Finding::path).containsExactly(LICENSING);
  }

  @Test
  void aSentenceChangedInWordCountsAndIsReported() throws IOException {
    String before = REPORT.prose("problems").get(0);
    byte[] edited = packed(Format.DOCX, "word/document.xml", xml -> xml.replace(before, "没有问题。"));

    Report read = NIANBAO.readSource("report.docx", edited, SourceReading.USUAL);

    assertThat(read.prose("problems").get(0)).isEqualTo("没有问题。");
    assertThat(embedded(read)).extracting(Finding::path).containsExactly("problems[0]");
  }

  @Test
  void dataChangedBehindTheTextDoNotCount() {
    Report read =
        html(page -> page.replace("\"decisionsThisYear\": 1528", "\"decisionsThisYear\": 9"));

    assertThat(read.figure(LICENSING)).isEqualTo(Figure.of(1528));
    assertThat(embedded(read)).extracting(Finding::path).containsExactly(LICENSING);
  }

  @Test
  void looksMayChangeWithoutHarmToTheData() throws IOException {
    byte[] restyled =
        packed(Format.DOCX, "word/styles.xml", xml -> xml.replace("w:val=\"32\"", "w:val=\"30\""));

    Report read = NIANBAO.readSource("report.docx", restyled, SourceReading.USUAL);

    assertThat(read.front()).isEqualTo(REPORT.front());
    assertThat(embedded(read)).isEmpty();
  }

  @Test
  void aSealThatIsGoneAsksForAComparisonOfEverything() {
    Report read = html(page -> page.replaceFirst(" data-seal=\"[0-9a-f]+\"", ""));

    assertThat(read.front()).isEqualTo(REPORT.front());
    assertThat(embedded(read)).isEmpty();
  }

  @Test
  void brokenDataAreReportedAndWhatIsShownIsRead() {
    Report read = html(page -> page.replace("\"form\": \"2021\"", "\"form\": \"1987\""));

    assertThat(read.figures()).isEqualTo(REPORT.figures());
    assertThat(embedded(read))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("cannot be used", "1987");
  }

  @Test
  void dataOfTwoReportsAreReportedAndLeftAlone() {
    Report read =
        html(
            page -> {
              int from = page.indexOf("<script type=\"application/json\"");
              int to = page.indexOf("</script>", from) + "</script>".length();
              return page.substring(0, to) + page.substring(from);
            });

    assertThat(read.figures()).isEqualTo(REPORT.figures());
    assertThat(embedded(read))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("2 reports");
  }

  @Test
  void whatIsEmbeddedCanBeIgnored() {
    String page = new String(DOCUMENTS.get(Format.HTML), StandardCharsets.UTF_8);
    byte[] edited = page.replace(">1528<", ">1529<").getBytes(StandardCharsets.UTF_8);

    Report read =
        NIANBAO.readSource("report.html", edited, new SourceReading(null, false, false, true));

    assertThat(read.figure(LICENSING)).isEqualTo(Figure.of(1529));
    assertThat(embedded(read)).isEmpty();
  }

  @Test
  void attachmentsOfOthersAreNamed() throws IOException {
    byte[] pdf = attached("budget.xlsx", "no report", new byte[] {1, 2, 3}, false);

    Report read = NIANBAO.readSource("report.pdf", pdf, SourceReading.USUAL);

    assertThat(read.front()).isEqualTo(REPORT.front());
    assertThat(embedded(read))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("budget.xlsx");
  }

  @Test
  void aBombIsNotInflated() throws IOException {
    byte[] pdf = attached("report.json", "urn:nianbao:form:2021", new byte[100 << 20], true);

    Report read = NIANBAO.readSource("report.pdf", pdf, SourceReading.USUAL);

    assertThat(pdf.length).isLessThan(1 << 20);
    assertThat(read.figures()).isEqualTo(REPORT.figures());
    assertThat(embedded(read))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("16 MB");
  }

  private static Report html(UnaryOperator<String> change) {
    String page = new String(DOCUMENTS.get(Format.HTML), StandardCharsets.UTF_8);
    String edited = change.apply(page);
    assertThat(edited).isNotEqualTo(page);
    return NIANBAO.readSource(
        "report.html", edited.getBytes(StandardCharsets.UTF_8), SourceReading.USUAL);
  }

  private static byte[] packed(Format format, String part, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean changed = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DOCUMENTS.get(format)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals(part)) {
          String text = new String(content, StandardCharsets.UTF_8);
          String edited = change.apply(text);
          changed = !edited.equals(text);
          content = edited.getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    }
    assertThat(changed).isTrue();
    return bytes.toByteArray();
  }

  /** Our PDF with another attachment, beside ours or in its place. */
  private static byte[] attached(String name, String description, byte[] content, boolean alone)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(DOCUMENTS.get(Format.PDF))) {
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile(name);
      file.setFileUnicode(name);
      file.setFileDescription(description);
      PDEmbeddedFile stream =
          new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
      file.setEmbeddedFile(stream);
      PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode ours = names.getEmbeddedFiles();
      PDEmbeddedFilesNameTreeNode all = new PDEmbeddedFilesNameTreeNode();
      Map<String, PDComplexFileSpecification> files =
          new TreeMap<>(alone ? Map.of() : ours.getNames());
      files.put(name, file);
      all.setNames(files);
      names.setEmbeddedFiles(all);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static List<Finding> embedded(Report report) {
    return report.findings().stream().filter(f -> f.code().equals("R-EMBEDDED")).toList();
  }

  private static Report example() {
    String resource = "/io/github/nianbao/templates/examples/2021.json";
    try (InputStream stream = EditedDocumentsTest.class.getResourceAsStream(resource)) {
      return NIANBAO.read("2021.json", stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
