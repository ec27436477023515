package io.github.nianbao.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
  private static final ReportReader READER =
      new ReportReader(Forms.builtIn(), Messages.in(Language.ZH));

  @ParameterizedTest
  @CsvSource({
    "7730.28, 7730.28",
    "7730.280, 7730.280",
    "1E3, 1000",
    "1.5e2, 150",
    "0, 0",
    "-12, -12",
    "100, 100",
    "0.00, 0.00",
    "123456789012345678901234567890, 123456789012345678901234567890"
  })
  void numbersKeepTheirDecimalsAndLoseTheirExponent(String written, String printed) {
    String json =
        "{\"form\": \"2021\", \"activeDisclosure\": {\"fees\": {\"amountThisYear\": %s}}}"
            .formatted(written);

    assertThat(read(json).report().figure("activeDisclosure.fees.amountThisYear").printed())
        .isEqualTo(printed);
  }

  @Test
  void aFigureIsANumberABlankOrText() {
    Report report =
        read("""
                {"form": "2021", "reviewLitigation": {"review": {
                  "upheld": 0, "corrected": null, "other": "2.46万件", "pending": "\\u3000" }}}
                """)
            .report();

    assertThat(report.figure("reviewLitigation.review.upheld")).isEqualTo(Figure.of(0));
    assertThat(report.figure("reviewLitigation.review.corrected")).isEqualTo(Figure.BLANK);
    assertThat(report.figure("reviewLitigation.review.other")).isEqualTo(new Figure.Text("2.46万件"));
    assertThat(report.figure("reviewLitigation.review.pending")).isEqualTo(Figure.BLANK);
    assertThat(report.figure("reviewLitigation.review.total")).isEqualTo(Figure.BLANK);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    Reading reading = read("\uFEFF{\"form\": \"2021\", \"year\": 2023}");

    assertThat(reading.report().front().year()).isEqualTo(2023);
    assertThat(reading.positions().source("year")).isEqualTo(Source.at("report.json", 1, 26));
  }

  @Test
  void everyValueHasItsPlaceCountedInCharacters() {
    Positions positions =
        read("{\r\n \"form\": \"2021\",\r \"overview\": [\"𬭚堎\", \"二\"],\n \"year\": 2023 }")
            .positions();

    assertThat(positions.source("form")).isEqualTo(Source.at("report.json", 2, 10));
    assertThat(positions.source("overview[1]")).isEqualTo(Source.at("report.json", 3, 21));
    assertThat(positions.source("year")).isEqualTo(Source.at("report.json", 4, 10));
  }

  @Test
  void whatIsNotThereHasThePlaceOfWhatSurroundsIt() {
    Positions positions = read("{\"form\": \"2021\",\n \"applications\": {}}").positions();

    assertThat(positions.source("applications.results.total.total"))
        .isEqualTo(Source.at("report.json", 2, 18));
    assertThat(positions.source("overview[3]")).isEqualTo(Source.at("report.json", 1, 1));
    assertThat(positions.source(null)).isEqualTo(Source.at("report.json", 1, 1));
  }

  @Test
  void aSkeletonReadsAsAReportInWhichNothingIsFilledIn() {
    for (Form form : Forms.builtIn().all()) {
      String skeleton = new Skeleton("./report.schema.json").of(form);
      Report report = read(skeleton).report();

      assertThat(skeleton).startsWith("{\n  \"$schema\": \"./report.schema.json\",\n  \"form\": ");
      assertThat(new ReportWriter(Forms.builtIn()).write(report))
          .isEqualTo(
              new ReportWriter(Forms.builtIn())
                  .write(read("{\"form\": \"" + form.id() + "\"}").report()));
      form.proseKeys().forEach(key -> assertThat(skeleton).contains("\"" + key + "\": []"));
    }
  }

  @Test
  void aMixedReportHasTheFormOfEachTable() {
    Report report = READER.read("mixed.json", Examples.bytes("mixed")).report();

    assertThat(report.forms().of("activeDisclosure")).isEqualTo("2021");
    assertThat(report.forms().of("applications")).isEqualTo("2019");
    assertThat(report.figure("applications.results.otherProcessing.total")).isEqualTo(Figure.of(1));
  }

  private static Reading read(String json) {
    return READER.read("report.json", json.getBytes(UTF_8));
  }
}
