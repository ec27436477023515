package io.github.nianbao.batch;

import io.github.nianbao.report.FindingJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of an input as JSON on one line: the manifest, the journal, a worker's answer. */
final class ConvertedJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ConvertedJson() {}

  /** The line of the manifest. */
  static String line(Converted converted) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("source", converted.input().source());
    line.put("sha256", converted.input().sha256());
    put(line, converted.result());
    ArrayNode outputs = line.putArray("outputs");
    ArrayNode hashes = line.putArray("outputSha256");
    for (Converted.Output output : converted.outputs()) {
      outputs.add(output.file());
      hashes.add(output.sha256());
    }
    Converted.Stamp stamp = converted.stamp();
    line.put("made", stamp.made());
    if (stamp.previous() != null) {
      line.put("previous", stamp.previous());
    }
    line.put("seconds", Math.round(stamp.seconds() * 1000) / 1000.0);
    return line.toString();
  }

  /** A result alone. */
  static String result(Converted.Result result) {
    ObjectNode line = MAPPER.createObjectNode();
    put(line, result);
    return line.toString();
  }

  private static void put(ObjectNode line, Converted.Result result) {
    line.put("outcome", result.ending().id());
    line.put("issuer", result.issuer());
    line.put("year", result.year());
    Counts counts = result.counts();
    line.putObject("findings")
        .put("error", counts.errors())
        .put("warning", counts.warnings())
        .put("info", counts.infos());
    if (!result.reasons().isEmpty()) {
      String reasons =
          result.reasons().stream().map(FindingJson::text).collect(Collectors.joining(","));
      line.set("reasons", MAPPER.readTree("[" + reasons + "]"));
    }
  }

  /**
   * A line of the manifest.
   *
   * @return null for a line that is none
   */
  static @Nullable Converted line(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      String source = text(node, "source");
      String made = text(node, "made");
      if (source == null || made == null || node.get("outputs") == null) {
        return null;
      }
      return new Converted(
          new Converted.Input(source, text(node, "sha256")),
          read(node),
          outputs(node),
          new Converted.Stamp(made, text(node, "previous"), node.path("seconds").doubleValue(0)));
    } catch (JacksonException | IllegalArgumentException e) {
      return null;
    }
  }

  private static List<Converted.Output> outputs(JsonNode node) {
    List<Converted.Output> outputs = new ArrayList<>();
    for (int i = 0; i < node.path("outputs").size(); i++) {
      outputs.add(
          new Converted.Output(
              node.path("outputs").path(i).asString(""),
              node.path("outputSha256").path(i).asString("")));
    }
    return outputs;
  }

  /**
   * A result alone.
   *
   * @throws IOException when it is none
   */
  static Converted.Result readResult(String text) throws IOException {
    try {
      return read(MAPPER.readTree(text));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException("No result", e);
    }
  }

  private static Converted.Result read(JsonNode node) {
    JsonNode counts = node.path("findings");
    return new Converted.Result(
        Ending.valueOf(node.path("outcome").asString("").toUpperCase(Locale.ROOT)),
        text(node, "issuer"),
        node.path("year").isNumber() ? Integer.valueOf(node.path("year").intValue()) : null,
        new Counts(
            counts.path("error").longValue(0),
            counts.path("warning").longValue(0),
            counts.path("info").longValue(0)),
        FindingJson.list(node.path("reasons")));
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode text = node.path(key);
    return text.isString() ? text.stringValue() : null;
  }
}
