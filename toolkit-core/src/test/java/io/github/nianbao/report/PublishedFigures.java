package io.github.nianbao.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nianbao.form.FigureField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of reports as they were published, read in place where they lie beside the project.
 * Where they do not, the test is skipped.
 */
public final class PublishedFigures {
  private static final List<String> COLUMNS =
      List.of(
          "naturalPerson",
          "commercialEnterprise",
          "researchInstitution",
          "publicWelfareOrganization",
          "legalServiceInstitution",
          "otherOrganization",
          "total");

  private PublishedFigures() {}

  /** Year and figures of a published report; a change has the sign of its heading. */
  public static Report of(String name, FormChoice forms) {
    JsonNode facts = facts(name);
    Map<String, Figure> figures = new LinkedHashMap<>();
    facts.path("tables").forEachEntry((table, node) -> collect(table, node, figures));
    Set<String> places =
        RandomReports.fields(forms).stream().map(FigureField::path).collect(Collectors.toSet());
    figures.keySet().retainAll(places);
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
      if (node.has("changeSigned")) {
        figures.put(path + ".change", figure(node.get("changeSigned")));
      }
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
