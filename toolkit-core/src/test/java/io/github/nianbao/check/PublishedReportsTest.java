package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of reports as they were published, read in place where they lie beside the project.
 */
class PublishedReportsTest {
  private static final List<String> COLUMNS =
      List.of(
          "naturalPerson",
          "commercialEnterprise",
          "researchInstitution",
          "publicWelfareOrganization",
          "legalServiceInstitution",
          "otherOrganization",
          "total");

  private final Checker checker = new Checker(Forms.builtIn(), Messages.in(Language.ZH));

  @Test
  void aPublishedDefectIsFoundAndNothingElse() {
    Map<String, String> mixed = Map.of("applications", "2019");
    Report report = report("real-003", new FormChoice("2021", mixed));

    assertThat(arithmetic(report))
        .extracting(Finding::code, Finding::path)
        .containsExactly(
            tuple("T4-SUM", "reviewLitigation.review.total"),
            tuple("T4-SUM", "reviewLitigation.afterReviewLitigation.total"));
    assertThat(arithmetic(report))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("11") && message.contains("行政复议"));
    assertThat(checker.check(report)).extracting(Finding::code).contains("D-FORMAT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
  void rightTablesHaveNoErrors(String name) {
    String form = name.equals("seed-002") ? "2021" : "2019";

    assertThat(arithmetic(report(name, new FormChoice(form, Map.of())))).isEmpty();
  }

  private List<Finding> arithmetic(Report report) {
    return checker.check(report).stream()
        .filter(f -> f.severity() == Severity.ERROR && f.code().startsWith("T"))
        .toList();
  }

  private static Report report(String name, FormChoice forms) {
    JsonNode facts = facts(name);
    Map<String, Figure> figures = new LinkedHashMap<>();
    facts.path("tables").forEachEntry((table, node) -> collect(table, node, figures));
    Front front =
        new Front(
            facts.path("year").intValue(), null, null, null, null, null, null, null, null, null);
    return new Report(forms, front, Map.of(), figures, List.of(), Map.of(), List.of());
  }

  private static void collect(String path, JsonNode node, Map<String, Figure> figures) {
    if (path.startsWith("_") || path.contains("._")) {
      return; // a remark, no figure
    }
    if (node.isArray()) {
      for (int i = 0; i < COLUMNS.size(); i++) {
        collect(path + "." + COLUMNS.get(i), node.get(i), figures);
      }
    } else if (node.isObject()) {
      node.forEachEntry((key, value) -> collect(path + "." + key, value, figures));
    } else {
      figures.put(path, figure(node));
    }
  }

  private static Figure figure(JsonNode node) {
    if (node.isNumber()) {
      return new Figure.Numeric(node.decimalValue());
    }
    return node.isString() ? new Figure.Text(node.stringValue()) : Figure.BLANK;
  }

  private static JsonNode facts(String name) {
    Path path = Path.of("..", "..", "shared", "oracle", name + ".json");
    assumeTrue(Files.exists(path), () -> "No published figures at " + path);
    return JsonMapper.shared().readTree(path);
  }
}
