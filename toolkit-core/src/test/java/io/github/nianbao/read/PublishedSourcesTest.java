package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published reports against the facts that people took from them; skipped where they are absent.
 */
class PublishedSourcesTest {
  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Nianbao NIANBAO = Nianbao.create(Settings.of(Language.ZH, List.of()));
  private static final Map<String, String> PROSE =
      Map.of("1", "overview", "5", "problems", "6", "otherMatters");
  private static final List<String> SUMS = List.of("T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM");
  private static final List<String> NO_FIGURES = List.of("changeHeader", "changeSigned");

  /** The code with which each fact must be reported. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("IMP-COLUMN-MISSING", "R-COLUMN"),
          Map.entry("IMP-COLUMN-EXTRA", "R-COLUMN"),
          Map.entry("IMP-LABEL-VARIANT", "R-LABEL"),
          Map.entry("IMP-LABEL-TRUNCATED", "R-LABEL"),
          Map.entry("IMP-LABEL-BROKEN", "R-LABEL"),
          Map.entry("IMP-SECTION-TITLE-VARIANT", "R-HEADING"),
          Map.entry("IMP-NESTED-HEADING", "R-HEADING"),
          Map.entry("IMP-SUBHEADING-LIKE-SECTION", "R-HEADING"),
          Map.entry("IMP-TITLE-MISSING", "D-TITLE"),
          Map.entry("IMP-PUBDATE-MISSING", "R-DATE"),
          Map.entry("IMP-DATE-INCOMPLETE", "R-DATE"),
          Map.entry("IMP-PINYIN-NOISE", "R-PINYIN"),
          Map.entry("IMP-SCRIPT-TRADITIONAL", "R-SCRIPT"),
          Map.entry("IMP-ISSUER-MISSING", "R-ISSUER"),
          Map.entry("IMP-ROW-SHORT", "R-ROW"),
          Map.entry("IMP-CELL-MISSING", "R-ROW"),
          Map.entry("IMP-TABLE-WRONG", "R-TABLE"),
          Map.entry("IMP-VALUE-UNIT", "R-FIGURE"),
          Map.entry("IMP-PAGE-CHROME", "R-CHROME"),
          Map.entry("IMP-SIGNATURE", "R-SIGNATURE"),
          Map.entry("IMP-SECTION-MISSING", "D-SEC"),
          Map.entry("IMP-FORMAT-YEAR-MISMATCH", "D-FORMAT"),
          Map.entry("IMP-FEE-NOT-MENTIONED", "D-FEE"),
          Map.entry("TXT-HINT-REVIEW-ZERO", "D-TABLE"));

  @TestFactory
  Stream<DynamicTest> everyFigureIsRight() throws IOException {
    return seeds(
        (facts, report) -> figures(facts).forEach((path, facts2) -> check(report, path, facts2)));
  }

  @TestFactory
  Stream<DynamicTest> everyRequiredFindingIsThere() throws IOException {
    return seeds(
        (facts, report) ->
            SoftAssertions.assertSoftly(
                softly -> {
                  for (JsonNode each : facts.path("expectedFindings")) {
                    if (each.path("required").asBoolean(false)) {
                      String code = CODES.get(each.path("code").asString());
                      softly
                          .assertThat(report.findings())
                          .as(each.toString())
                          .anyMatch(
                              finding -> tells(finding, code, each.path("where").asString("")));
                    }
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> everyBrokenSumIsReportedAndNoOther() throws IOException {
    return seeds(
        (facts, report) -> {
          List<String> broken = new ArrayList<>();
          facts
              .path("arithmetic")
              .forEach(
                  each ->
                      broken.add(
                          each.path(0).asString()
                              + " reviewLitigation."
                              + each.path(1).asString()
                              + ".total"));
          assertThat(report.findings())
              .filteredOn(finding -> SUMS.contains(finding.code()))
              .extracting(finding -> finding.code() + " " + finding.path())
              .containsExactlyInAnyOrderElementsOf(broken);
        });
  }

  @TestFactory
  Stream<DynamicTest> proseIsWholeAndInOrder() throws IOException {
    return seeds(
        (facts, report) -> {
          for (JsonNode section : facts.path("sections")) {
            String key = PROSE.get(section.path("no").asString());
            if (key != null && section.path("present").asBoolean(true)) {
              prose(section.path("prose"), report.prose(key));
            } else if (key != null) {
              assertThat(report.prose(key)).isEmpty();
            }
          }
          if (facts.path("intro").isObject()) {
            prose(facts.path("intro"), report.prose("introduction"));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> headAndTailAreRight() throws IOException {
    return seeds(
        (facts, report) -> {
          Front front = report.front();
          assertThat(front.year()).isEqualTo(facts.path("year").asInt());
          forms(facts.path("format").asString(), report.forms());
          String derived = facts.path("titleDerivable").asString("");
          assertThat(text(front.title())).isEqualTo(facts.path("title").asString(derived));
          assertThat(front.issuer() == null ? "" : front.issuer().name())
              .isEqualTo(facts.path("issuer").asString(""));
          assertThat(text(front.publishDate())).isEqualTo(facts.path("publishDate").asString(""));
          JsonNode signature = facts.path("signature");
          assertThat(front.signature() != null).isEqualTo(signature.isObject());
          if (front.signature() != null) {
            assertThat(front.signature().issuer()).isEqualTo(signature.path("issuer").asString());
            assertThat(tight(text(front.signature().date())))
                .isEqualTo(
                    tight(signature.path("date").asString(signature.path("dateText").asString())));
          }
        });
  }

  private static Stream<DynamicTest> seeds(BiConsumer<JsonNode, Report> check) throws IOException {
    Path oracle = SHARED.resolve("oracle");
    if (!Files.isDirectory(oracle)) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "absent",
              () -> Assumptions.abort("No published reports at " + oracle + ": skipped")));
    }
    try (Stream<Path> files = Files.list(oracle)) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(),
                      () -> {
                        JsonNode facts = JsonMapper.shared().readTree(Files.readAllBytes(file));
                        String name = facts.path("source").path("file").asString();
                        Path folder = name.contains("/") ? SHARED : SHARED.resolve("seeds");
                        byte[] content = Files.readAllBytes(folder.resolve(name));
                        check.accept(facts, NIANBAO.readSource(name, content, SourceReading.USUAL));
                      }));
    }
  }

  private static void forms(String format, FormChoice forms) {
    if (format.startsWith("mixed")) {
      assertThat(forms.of("activeDisclosure")).isEqualTo("2021");
      assertThat(forms.of("applications")).isEqualTo("2019");
    } else {
      assertThat(forms.form()).isEqualTo(format);
    }
  }

  private static Map<String, JsonNode> figures(JsonNode facts) {
    Map<String, JsonNode> figures = new LinkedHashMap<>();
    JsonNode tables = facts.path("tables");
    tables
        .path("applications")
        .forEachEntry(
            (row, values) -> {
              for (int i = 0; i < values.size(); i++) {
                String column = facts.path("columnOrder").path(i).asString();
                figures.put("applications." + row + "." + column, values.get(i));
              }
            });
    for (String table : List.of("activeDisclosure", "reviewLitigation")) {
      tables
          .path(table)
          .forEachEntry(
              (row, cells) ->
                  cells.forEachEntry(
                      (key, value) -> {
                        boolean figure =
                            !key.startsWith("_")
                                && !key.endsWith("Unit")
                                && !NO_FIGURES.contains(key);
                        JsonNode signed = cells.path("changeSigned");
                        boolean change = key.equals("change") && signed.isNumber();
                        if (figure) {
                          figures.put(table + "." + row + "." + key, change ? signed : value);
                        }
                      }));
    }
    /* Figures whose place is open: blank is what we promise. */
    tables.forEachEntry(
        (key, value) ->
            value
                .path("accept")
                .forEachEntry((path, accepted) -> figures.remove("reviewLitigation." + path)));
    return figures;
  }

  private static void check(Report report, String path, JsonNode expected) {
    Figure figure = report.figure(path);
    if (expected.isNumber()) {
      assertThat(figure).as(path).isInstanceOf(Figure.Numeric.class);
      assertThat(new BigDecimal(figure.printed()))
          .as(path)
          .isEqualByComparingTo(expected.decimalValue());
    } else {
      assertThat(figure.printed()).as(path).isEqualTo(expected.asString(""));
    }
  }

  private static void prose(JsonNode facts, List<String> paragraphs) {
    String all = tight(String.join("", paragraphs));
    assertThat(all).startsWith(facts.path("head20").asString());
    assertThat(all).endsWith(facts.path("tail20").asString());
    assertThat(all).hasSize(facts.path("charsNoWhitespace").asInt());
    if (facts.has("paragraphs")) {
      assertThat(paragraphs).hasSize(facts.path("paragraphs").asInt());
    }
  }

  private static boolean tells(Finding finding, String code, String where) {
    boolean table = where.startsWith("a") || where.startsWith("reviewLitigation");
    String path = finding.path() == null ? "" : finding.path();
    String place = where.replace(".header", "").replaceAll("\\.\\*.*", "");
    boolean figure = finding.code().equals("R-FIGURE") && code.equals("R-LABEL");
    return (finding.code().equals(code) || figure)
        && (!table || path.startsWith(place) || place.startsWith(path));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static String tight(String text) {
    return text.replaceAll("[\\s\u00A0\u3000]", "");
  }
}
