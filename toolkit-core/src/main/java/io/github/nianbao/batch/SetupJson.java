package io.github.nianbao.batch;

import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Language;
import io.github.nianbao.read.source.Carrier;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All settings as JSON: what a worker is told at its beginning, and what results depend on. */
final class SetupJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private SetupJson() {}

  static String write(Setup setup) {
    ObjectNode node = MAPPER.createObjectNode();
    Settings settings = setup.settings();
    node.put("language", settings.language().id());
    node.put("formFolder", absolute(settings.formFolder()));
    node.put("templateFolder", absolute(settings.templateFolder()));
    node.put("fontFolder", absolute(settings.fontFolder()));
    ArrayNode fonts = node.putArray("systemFonts");
    settings.systemFonts().forEach(folder -> fonts.add(absolute(folder)));
    put(node, setup.recipe());
    return node.toString();
  }

  /** What becomes of each input, without the places of anything. */
  static String write(Recipe recipe) {
    ObjectNode node = MAPPER.createObjectNode();
    put(node, recipe);
    return node.toString();
  }

  private static void put(ObjectNode node, Recipe recipe) {
    node.put("form", recipe.form());
    Carrier carrier = recipe.reading().carrier();
    node.put("carrier", carrier == null ? null : carrier.id());
    node.put("simplified", recipe.reading().simplified());
    node.put("strict", recipe.reading().strict());
    node.put("ignoreEmbedded", recipe.reading().ignoreEmbedded());
    Rendition rendition = recipe.rendition();
    ArrayNode formats = node.putArray("formats");
    rendition.formats().forEach(format -> formats.add(format.id()));
    node.put("fragment", rendition.htmlFragment());
    node.put("date", rendition.date() == null ? null : rendition.date().toString());
    node.put("annex", rendition.annex());
  }

  private static @Nullable String absolute(@Nullable Path folder) {
    return folder == null ? null : folder.toAbsolutePath().toString();
  }

  /**
   * Settings as they were written.
   *
   * @throws IOException when they are none
   */
  static Setup read(String text) throws IOException {
    try {
      JsonNode node = MAPPER.readTree(text);
      List<Path> fonts = new ArrayList<>();
      node.path("systemFonts").forEach(folder -> fonts.add(Path.of(folder.asString())));
      Settings settings =
          new Settings(
              Language.valueOf(node.path("language").asString().toUpperCase(Locale.ROOT)),
              path(node, "formFolder"),
              path(node, "templateFolder"),
              path(node, "fontFolder"),
              fonts);
      return new Setup(settings, recipe(node));
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new IOException("No settings", e);
    }
  }

  private static Recipe recipe(JsonNode node) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    node.path("formats")
        .forEach(id -> formats.add(Format.valueOf(id.asString().toUpperCase(Locale.ROOT))));
    String carrier = text(node, "carrier");
    String date = text(node, "date");
    return new Recipe(
        node.path("form").asString(),
        new SourceReading(
            carrier == null ? null : Carrier.named(carrier).orElseThrow(),
            node.path("simplified").booleanValue(),
            node.path("strict").booleanValue(),
            node.path("ignoreEmbedded").booleanValue()),
        new Rendition(
            formats,
            node.path("fragment").booleanValue(),
            date == null ? null : OffsetDateTime.parse(date),
            node.path("annex").booleanValue()));
  }

  private static @Nullable Path path(JsonNode node, String key) {
    String text = text(node, key);
    return text == null ? null : Path.of(text);
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode text = node.path(key);
    return text.isString() ? text.stringValue() : null;
  }
}
