package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Known reports, made irregular and read again. A figure comes out right or it stays blank and
 * somebody is told; nothing is invented; prose comes over whole, once and in order. What must come
 * out is known from the report, never from the reader.
 *
 * <p>{@code -Dnianbao.irregular=200} reads as many sources of each kind instead of a few, and
 * prints which share of the figures came out right.
 */
class IrregularSourcesTest {
  private static final int MANY = Integer.getInteger("nianbao.irregular", 1);

  @TestFactory
  Stream<DynamicTest> oneIrregularityInventsAndLosesNothing() {
    return Stream.of(Irregularity.values())
        .flatMap(
            each ->
                Stream.of(Shape.values())
                    .map(
                        shape ->
                            DynamicTest.dynamicTest(
                                each + " " + shape, () -> check(List.of(each), shape))));
  }

  @TestFactory
  Stream<DynamicTest> severalIrregularitiesInventAndLoseNothing() {
    Random random = new Random(11);
    return Stream.generate(() -> Mixture.several(random, 4))
        .limit(20L * MANY)
        .flatMap(
            several ->
                Stream.of(Shape.values())
                    .map(
                        shape ->
                            DynamicTest.dynamicTest(
                                several + " " + shape, () -> check(several, shape))));
  }

  private static void check(List<Irregularity> several, Shape shape) {
    Share share = new Share();
    for (long seed = 0; seed < MANY; seed++) {
      Random random = new Random(seed * 31 + several.toString().hashCode());
      Draft draft = new Draft(report(seed));
      several.forEach(each -> each.apply(draft, random));
      byte[] source = shape.print(draft);
      Report read = Sources.read(shape.file(), source);
      new Verdict(draft, shape, read, share).check();
    }
    if (MANY > 1) {
      System.err.println(share + " " + several + " " + shape);
    }
  }

  private static final class Share {
    int right;
    int all;

    @Override
    public String toString() {
      return all == 0 ? "  -" : String.format("%3d", right * 100 / all);
    }
  }

  private record Verdict(Draft draft, Shape shape, Report read, Share share) {
    void check() {
      List<String> wrong = new ArrayList<>();
      for (FigureField field : RandomReports.fields(draft.report.forms())) {
        String path = field.path();
        Figure expected = draft.figures.getOrDefault(path, Figure.BLANK);
        Figure found = read.figure(path);
        share.all += expected.equals(Figure.BLANK) ? 0 : 1;
        if (found.equals(expected)) {
          share.right += expected.equals(Figure.BLANK) ? 0 : 1;
        } else if (!found.equals(Figure.BLANK)) {
          wrong.add(path + " is " + found.printed() + ", not " + expected.printed());
        } else if (!isTold(path)) {
          wrong.add(path + " is lost: " + expected.printed());
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(read.provenance().keySet()).isEqualTo(read.figures().keySet());
      assertThat(tight(read.prose())).isEqualTo(tight(draft.prose));
      if (draft.sectionsKnown) {
        assertThat(read.prose().keySet()).isEqualTo(draft.prose.keySet());
      }
    }

    private boolean isTold(String path) {
      return read.findings().stream()
          .filter(finding -> finding.severity() != Severity.INFO && finding.path() != null)
          .map(Finding::path)
          .anyMatch(place -> path.startsWith(place) || place.startsWith(path));
    }

    private static String tight(Map<String, List<String>> prose) {
      StringBuilder all = new StringBuilder();
      List.of(
              "introduction",
              "overview",
              "activeDisclosureNotes",
              "applicationsNotes",
              "reviewLitigationNotes",
              "problems",
              "otherMatters")
          .forEach(key -> all.append(String.join("", prose.getOrDefault(key, List.of()))));
      return all.toString().replaceAll("\\s", "");
    }
  }

  private static final Map<String, List<String>> PROSE =
      Map.of(
          "introduction",
          List.of("根据《中华人民共和国政府信息公开条例》，现公布云溪县教育局2023年度报告。"),
          "overview",
          List.of("（一）主动公开。全年公开信息312条，其中2项为重点。", "（二）监督保障。无追责情况。"),
          "problems",
          List.of("一是更新不及时；二是形式单一。", "下一步将逐项改进。"),
          "otherMatters",
          List.of("本年度未收取信息处理费。"));

  /* Random figures of random forms; prose of the kind that reports have. */
  private static Report report(long seed) {
    Report random = RandomReports.balanced(seed);
    Front front =
        new Front(
            2023,
            new Front.Issuer("云溪县教育局", null, null, null),
            "云溪县教育局2023年政府信息公开工作年度报告",
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new Report(
        random.forms(), front, PROSE, random.figures(), List.of(), Map.of(), List.of());
  }
}
