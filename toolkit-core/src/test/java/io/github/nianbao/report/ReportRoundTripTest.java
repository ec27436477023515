package io.github.nianbao.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportRoundTripTest {
  private static final ReportReader READER =
      new ReportReader(Forms.builtIn(), Messages.in(Language.EN));
  private static final ReportWriter WRITER = new ReportWriter(Forms.builtIn());

  @Provide
  Arbitrary<Report> reports() {
    return RandomReports.any();
  }

  @Provide
  Arbitrary<Report> balanced() {
    return RandomReports.anyBalanced();
  }

  @Property(tries = 400)
  void aReportThatWasWrittenReadsBackAsAnEqualReport(@ForAll("reports") Report report) {
    assertThat(read(WRITER.write(report))).isEqualTo(report);
  }

  @Property(tries = 100)
  void aBalancedReportReadsBackAsAnEqualReport(@ForAll("balanced") Report report) {
    assertThat(read(WRITER.write(report))).isEqualTo(report);
  }

  @Property(tries = 100)
  void aReportThatWasReadIsWrittenAsItStood(@ForAll("reports") Report report) {
    String written = WRITER.write(report);

    assertThat(WRITER.write(read(written))).isEqualTo(written);
  }

  @Property(tries = 100)
  void everyPlaceOfTheFormIsWritten(@ForAll("reports") Report report) {
    long figures =
        WRITER
            .write(report)
            .lines()
            .filter(line -> line.contains("\"naturalPerson\":") || line.contains("\"upheld\":"))
            .count();

    assertThat(figures).isEqualTo(report.forms().of("applications").equals("2021") ? 28 : 26);
  }

  @Example
  void theExamplesStandInTheLayoutOfTheWriter() {
    for (String name : Examples.NAMES) {
      String example = new String(Examples.bytes(name), UTF_8);

      assertThat(WRITER.write(read(example))).as(name).isEqualTo(example);
    }
  }

  @Example
  void aRowOfFiguresStandsOnOneLineAndAParagraphToo() {
    String written = WRITER.write(read(new String(Examples.bytes("2021"), UTF_8)));

    assertThat(written)
        .contains(
            "\n    \"carriedOver\": { \"naturalPerson\": 4, \"commercialEnterprise\": 1,"
                + " \"researchInstitution\": 0, \"publicWelfareOrganization\": 0,"
                + " \"legalServiceInstitution\": 0, \"otherOrganization\": 0, \"total\": 5 },\n")
        .contains("\n    \"licensing\": { \"decisionsThisYear\": 1528 },\n")
        .contains("\n    \"review\": { \"upheld\": 2, ")
        .contains("\n    \"2023年，云溪县人民政府办公室围绕")
        .endsWith("\n}\n");
  }

  @Example
  void figuresWithoutAPlaceInTheFormAreRefusedNotLost() {
    Report report =
        new Report(
            new FormChoice("2021", Map.of()),
            read("{\"form\": \"2021\"}").front(),
            Map.of("overview", List.of("总体情况")),
            Map.of("applications.results.withdrawn.total", Figure.of(3)),
            List.of(),
            Map.of(),
            List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.write(report))
        .withMessageContaining("applications.results.withdrawn.total");
  }

  private static Report read(String json) {
    return READER.read("report.json", json.getBytes(UTF_8)).report();
  }
}
