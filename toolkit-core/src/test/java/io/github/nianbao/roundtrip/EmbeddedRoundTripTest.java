package io.github.nianbao.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of any content, printed, and read again through the data that the documents carry. */
class EmbeddedRoundTripTest {
  private static final int USUAL = 60;
  private static final int ALL = 2000;
  private static final Nianbao NIANBAO =
      Nianbao.create(Settings.of(Language.ZH, List.of(Path.of("/usr/share/fonts"))));

  @ParameterizedTest
  @EnumSource(Format.class)
  void aDocumentGivesBackTheWholeReport(Format format) {
    Share.seeds(USUAL, ALL)
        .forEach(
            seed -> {
              Report report = printable(RandomReports.seeded(seed));
              byte[] document = NIANBAO.render(report, Rendition.of(format)).get(format);
              Report read =
                  NIANBAO.readSource("report." + format.id(), document, SourceReading.USUAL);
              assertThat(read.findings()).containsAll(report.findings());
              assertThat(NIANBAO.write(withoutFindings(read)))
                  .as("report %d", seed)
                  .isEqualTo(NIANBAO.write(withoutFindings(report)));
            });
  }

  /** Every report needs a title, and no face has an emoji. */
  private static Report printable(Report report) {
    Front front = report.front();
    Map<String, List<String>> prose = new LinkedHashMap<>();
    report
        .prose()
        .forEach(
            (key, texts) ->
                prose.put(key, texts.stream().map(EmbeddedRoundTripTest::withoutEmoji).toList()));
    List<AnnexEntry> annex =
        report.annex().stream()
            .map(
                e ->
                    new AnnexEntry(
                        e.path(), withoutEmoji(e.label()), e.value(), withoutEmoji(e.unit())))
            .toList();
    Front titled =
        new Front(
            front.year(),
            front.issuer(),
            "云溪县2023年政府信息公开工作年度报告",
            front.publishDate(),
            "云政〔2024〕1号",
            front.indexNumber(),
            front.period(),
            front.contact(),
            new Front.Signing("云溪县", "2024-01-20"),
            front.processingFee());
    return new Report(
        report.forms(),
        titled,
        prose,
        report.figures(),
        annex,
        report.provenance(),
        report.findings());
  }

  private static @Nullable String withoutEmoji(@Nullable String text) {
    return text == null ? null : text.replace("😀", "");
  }

  private static Report withoutFindings(Report report) {
    FormChoice forms = report.forms();
    return new Report(
        forms,
        report.front(),
        report.prose(),
        report.figures(),
        report.annex(),
        report.provenance(),
        List.of());
  }
}
