package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reports printed and read again are the same reports. */
class RoundTripTest {
  private static final Nianbao NIANBAO = Nianbao.create(Settings.of(Language.ZH, List.of()));
  private static final Map<String, List<String>> PROSE =
      Map.of(
          "introduction", List.of("本报告按规定编制。"),
          "overview", List.of("（一）主动公开。全年公开信息312条。", "（二）监督保障。无追责情况。"),
          "problems", List.of("一是更新不及时；二是形式单一。", "下一步将逐项改进。"),
          "otherMatters", List.of("本年度未收取信息处理费。"));

  @Property(tries = 40)
  void figuresAndProseSurviveEveryShapeOfText(
      @ForAll("reports") Report report, @ForAll PrintedText shape) {
    same(report, Sources.text(shape.print(report)));
  }

  @Property(tries = 10)
  void ourOwnPageReadsAsTheSameReport(@ForAll("reports") Report report) {
    byte[] html = NIANBAO.render(report, Rendition.of(Format.HTML)).get(Format.HTML);
    same(report, Sources.read("report.html", html));
  }

  private static void same(Report report, Report read) {
    assertThat(read.figures()).isEqualTo(report.figures());
    assertThat(read.prose()).isEqualTo(report.prose());
    assertThat(read.front().title()).isEqualTo(report.front().title());
    assertThat(read.front().year()).isEqualTo(report.front().year());
    assertThat(read.forms().of("applications")).isEqualTo(report.forms().of("applications"));
    assertThat(read.forms().of("activeDisclosure"))
        .isEqualTo(report.forms().of("activeDisclosure"));
    assertThat(read.provenance().keySet()).isEqualTo(read.figures().keySet());
  }

  @Provide
  Arbitrary<Report> reports() {
    return Arbitraries.longs().between(0, 5000).map(seed -> Invented.report(seed, PROSE));
  }
}
