package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Entries of annex, provenance and findings out of a tree that satisfies the schema. */
final class EntryNodes {
  private static final Map<String, Provenance.Status> STATUSES =
      Stream.of(Provenance.Status.values())
          .collect(Collectors.toUnmodifiableMap(Provenance.Status::id, status -> status));

  private EntryNodes() {}

  static List<AnnexEntry> annex(JsonNode node) {
    List<AnnexEntry> entries = new ArrayList<>();
    for (JsonNode entry : node) {
      entries.add(
          new AnnexEntry(
              ReportAssembly.text(entry, "path"),
              entry.path("label").asString(""),
              ReportAssembly.figure(entry.path("value")),
              ReportAssembly.text(entry, "unit")));
    }
    return entries;
  }

  static Map<String, Provenance> provenance(JsonNode node) {
    Map<String, Provenance> origins = new LinkedHashMap<>();
    node.forEachEntry(
        (path, origin) ->
            origins.put(
                path,
                new Provenance(
                    STATUSES.getOrDefault(
                        origin.path("status").asString(""), Provenance.Status.UNKNOWN),
                    ReportAssembly.text(origin, "from"),
                    source(origin.path("source")))));
    return origins;
  }

  static List<Finding> findings(JsonNode node) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode finding : node) {
      findings.add(
          new Finding(
              finding.path("code").asString(""),
              Severity.valueOf(finding.path("severity").asString().toUpperCase(Locale.ROOT)),
              ReportAssembly.text(finding, "path"),
              strings(finding.path("related")),
              strings(finding.path("tokens")),
              finding.path("message").asString(""),
              source(finding.path("source"))));
    }
    return findings;
  }

  private static @Nullable Source source(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    List<Double> box = new ArrayList<>();
    node.path("box").forEach(edge -> box.add(edge.doubleValue()));
    return new Source(
        ReportAssembly.text(node, "file"),
        number(node, "line"),
        number(node, "column"),
        number(node, "page"),
        box);
  }

  private static @Nullable Integer number(JsonNode node, String key) {
    JsonNode number = node.path(key);
    return number.isNumber() ? Integer.valueOf(number.intValue()) : null;
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(string -> strings.add(string.asString("")));
    return strings;
  }
}
