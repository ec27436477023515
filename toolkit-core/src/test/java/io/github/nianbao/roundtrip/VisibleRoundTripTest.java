package io.github.nianbao.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FigureText;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports printed, and read again from what people see: docs/round-trip.md. */
class VisibleRoundTripTest {
  private static final int USUAL = 60;
  private static final int ALL = 2000;
  private static final Path EXAMPLES = Path.of("../templates/examples");
  private static final SourceReading SHOWN = new SourceReading(null, false, false, true);

  /** Rare characters need the faces of a machine; a bare one has them for the common ones. */
  private static final Nianbao NIANBAO =
      Nianbao.create(Settings.of(Language.ZH, List.of(Path.of("/usr/share/fonts"))));

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsPrintedReadsAsTheSameReport(Format format) {
    SoftAssertions softly = new SoftAssertions();
    Share.seeds(USUAL, ALL)
        .forEach(
            seed -> {
              Report report = PrintableReports.seeded(seed);
              byte[] document = NIANBAO.render(report, Rendition.of(format)).get(format);
              Report read = NIANBAO.readSource("report." + format.id(), document, SHOWN);
              softly.assertThat(printed(read)).as("report %d", seed).isEqualTo(printed(report));
            });
    softly.assertAll();
    assertThat(Share.seeds(USUAL, ALL)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theFiguresOfTheFormerFormComeBackFromTheAnnex(Format format) throws IOException {
    byte[] json = Files.readAllBytes(EXAMPLES.resolve("2019.json"));
    Report report = NIANBAO.migrate(NIANBAO.read("2019.json", json), "2021", false);
    byte[] document = NIANBAO.render(report, Rendition.of(format)).get(format);

    Report read = NIANBAO.readSource("report." + format.id(), document, SHOWN);

    assertThat(report.annex()).hasSizeGreaterThan(10);
    assertThat(read.annex()).isEqualTo(report.annex());
    assertThat(read.prose()).isEqualTo(report.prose());
  }

  /** A last line such as 23 stands right above the first row. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void aNumberAboveATableIsNoFigureOfIt(Format format) throws IOException {
    Report any = NIANBAO.read("2021.json", Files.readAllBytes(EXAMPLES.resolve("2021.json")));
    Map<String, List<String>> prose = new LinkedHashMap<>(any.prose());
    prose.put("reviewLitigationNotes", List.of("全年办理复议案件", "23"));
    Report report =
        new Report(
            any.forms(),
            any.front(),
            prose,
            any.figures(),
            List.of(),
            any.provenance(),
            any.findings());
    byte[] document = NIANBAO.render(report, Rendition.of(format)).get(format);

    Report read = NIANBAO.readSource("report." + format.id(), document, SHOWN);

    assertThat(read.figures()).isEqualTo(report.figures());
    assertThat(String.join("", read.prose("reviewLitigationNotes"))).isEqualTo("全年办理复议案件23");
  }

  /** All that print carries, in an order that a failure shows well. */
  private static List<String> printed(Report report) {
    Front front = report.front();
    List<String> printed = new ArrayList<>();
    printed.add("year " + front.year());
    printed.add("issuer " + (front.issuer() == null ? null : front.issuer().name()));
    printed.add("title " + front.title());
    printed.add("documentNumber " + front.documentNumber());
    printed.add("signature " + front.signature());
    // The two forms have the same third table.
    printed.add("forms " + report.forms().of("activeDisclosure"));
    printed.add("forms " + report.forms().of("applications"));
    Map<String, List<String>> prose = new LinkedHashMap<>(report.prose());
    prose.keySet().stream().sorted().forEach(key -> printed.add(key + " " + prose.get(key)));
    report.figures().keySet().stream()
        .sorted()
        .forEach(path -> printed.add(path + " " + understood(report.figure(path))));
    for (AnnexEntry entry : report.annex()) {
      printed.add("annex " + entry.path() + " " + entry.label() + " " + entry.unit());
      printed.add("annex " + entry.path() + " " + understood(entry.value()));
    }
    return printed;
  }

  /** Print cannot tell the text "+3" or "1,234" from the number. */
  private static Figure understood(Figure figure) {
    boolean plain =
        FigureText.of(figure.printed()) instanceof FigureText.Value value
            && value.unit().isEmpty()
            && !value.approximate()
            && value.sign() != FigureText.Sign.DOUBLED;
    return plain && FigureText.of(figure.printed()) instanceof FigureText.Value value
        ? new Figure.Numeric(value.value())
        : figure;
  }
}
