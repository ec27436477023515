package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.foreign.Browser;
import io.github.nianbao.foreign.LibreOffice;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The web pages among the cases of {@link CasesTest}, and those that the texts among them may have
 * been copied from, printed and saved by programs that are not ours: PDF, DOCX and DOC give the
 * same report. Where a page cannot look the same there, a file {@code not-printed.txt} or {@code
 * not-saved.txt} in the folder of the case says why; {@code not-a-page.txt} says why a text is that
 * of no page.
 */
@Tag("producers")
class PrintedCasesTest {
  private static final String NOT_A_PAGE = "not-a-page.txt";
  private static final String STYLE =
      "<style>table { border-collapse: collapse; width: 100% }"
          + "td { border: 1px solid black }</style>";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> aTextGivesTheSameReportAsAPage() throws IOException, URISyntaxException {
    List<Path> cases = CasesTest.folders().stream().filter(PrintedCasesTest::isText).toList();
    for (Path each : cases) {
      page(each);
    }
    return tests(cases, "html");
  }

  @TestFactory
  Stream<DynamicTest> aPageThatChromiumPrintsGivesTheSameReport()
      throws IOException, URISyntaxException {
    List<Path> cases = cases("not-printed.txt");
    try (Browser browser = Browser.start(folder)) {
      for (Path each : cases) {
        browser.open(page(each));
        Files.write(folder.resolve(name(each) + ".pdf"), browser.print());
      }
    }
    return tests(cases, "pdf");
  }

  @TestFactory
  Stream<DynamicTest> aPageThatLibreOfficeSavesAndPrintsGivesTheSameReport()
      throws IOException, URISyntaxException, InterruptedException {
    LibreOffice.require();
    List<Path> cases = cases("not-saved.txt");
    List<Path> pages = new ArrayList<>();
    for (Path each : cases) {
      pages.add(page(each));
    }
    LibreOffice.save(folder, pages);
    List<Path> saved = cases.stream().map(each -> folder.resolve(name(each) + ".docx")).toList();
    LibreOffice.convert(folder, saved, "doc");
    LibreOffice.print(folder, saved);
    return Stream.of("docx", "doc", "pdf").flatMap(kind -> tests(cases, kind));
  }

  private static List<Path> cases(String without) throws IOException, URISyntaxException {
    return CasesTest.folders().stream()
        .filter(each -> Files.exists(each.resolve("input.html")) || isText(each))
        .filter(each -> !Files.exists(each.resolve(without)))
        .toList();
  }

  private static boolean isText(Path folder) {
    return Files.exists(folder.resolve("input.txt")) && !Files.exists(folder.resolve(NOT_A_PAGE));
  }

  /* The style sheets of sites draw the sides of cells once. */
  private Path page(Path each) throws IOException {
    String page =
        isText(each)
            ? TextPage.html(Files.readString(each.resolve("input.txt")))
            : Files.readString(each.resolve("input.html"));
    Path styled = folder.resolve(name(each) + ".html");
    return Files.writeString(styled, page.replaceFirst("(?=<body)", STYLE));
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private Stream<DynamicTest> tests(List<Path> cases, String kind) {
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(name(each) + "." + kind, () -> check(each, kind)));
  }

  private void check(Path each, String kind) throws IOException {
    Path file = folder.resolve(name(each) + "." + kind);
    assertThat(file).exists();
    JsonNode read =
        CasesTest.summary(Sources.read(file.getFileName().toString(), Files.readAllBytes(file)));
    JsonNode expected =
        JsonMapper.shared().readTree(Files.readAllBytes(each.resolve("expected.json")));
    assertThat(CasesTest.pretty(report(read)))
        .as("%s", file.getFileName())
        .isEqualTo(CasesTest.pretty(report(expected)));
  }

  /*
   * Findings name places and what else a page has around the report. Without indents, paper does
   * not always show where a paragraph ends.
   */
  private static JsonNode report(JsonNode summary) {
    ObjectNode report = (ObjectNode) summary;
    report.remove("findings");
    for (String key : List.copyOf(report.propertyNames())) {
      if (report.get(key) instanceof ArrayNode list && list.get(0).isString()) {
        StringBuilder prose = new StringBuilder();
        list.forEach(line -> prose.append(line.asString().replaceAll("\\s", "")));
        report.put(key, prose.toString());
      }
    }
    return report;
  }
}
