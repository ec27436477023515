package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.ReportWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Invented reports with the irregularities of real ones: a folder each, {@code input.*} and what
 * must come out of it (expected.json), with its findings as severity, code, path, line and tokens.
 */
class CasesTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final ReportWriter WRITER = new ReportWriter(Forms.builtIn());

  @TestFactory
  Stream<DynamicTest> everyCaseReadsAsExpected() throws IOException, URISyntaxException {
    return folders().stream()
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
  }

  /** The folders of all cases. */
  static List<Path> folders() throws IOException, URISyntaxException {
    Path folder = Path.of(CasesTest.class.getResource("cases").toURI());
    try (Stream<Path> cases = Files.list(folder)) {
      return cases.sorted().toList();
    }
  }

  private static void check(Path folder) throws IOException {
    Path input;
    try (Stream<Path> files = Files.list(folder)) {
      input =
          files
              .filter(file -> file.getFileName().toString().startsWith("input."))
              .findFirst()
              .orElseThrow();
    }
    Report report = Sources.read(input.getFileName().toString(), Files.readAllBytes(input));
    JsonNode expected = MAPPER.readTree(Files.readAllBytes(folder.resolve("expected.json")));
    assertThat(pretty(summary(report))).isEqualTo(pretty(expected));
  }

  static String pretty(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  /** The report without provenance, and of its findings what does not depend on their wording. */
  static JsonNode summary(Report report) {
    ObjectNode summary = (ObjectNode) MAPPER.readTree(WRITER.write(report));
    summary.remove(List.of("provenance", "findings"));
    ArrayNode findings = summary.putArray("findings");
    for (Finding finding : report.findings()) {
      if (finding.code().startsWith("R-")) {
        Source source = finding.source();
        Integer line = source == null ? null : source.line();
        findings.add(
            finding.severity().id()
                + " "
                + finding.code()
                + " "
                + (finding.path() == null ? "-" : finding.path())
                + " "
                + (line == null ? "-" : line)
                + String.join("", finding.tokens().stream().map(token -> " " + token).toList()));
      }
    }
    return summary;
  }
}
