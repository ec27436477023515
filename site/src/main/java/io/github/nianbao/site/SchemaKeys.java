package io.github.nianbao.site;

import io.github.nianbao.Nianbao;
import io.github.nianbao.finding.Language;
import io.github.nianbao.form.Form;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The keys of a report with their types and titles, from the JSON Schema of a form. The keys inside
 * the tables stand on the pages of the forms.
 *
 * @param nianbao gives the schemas
 * @param words the words around them
 */
record SchemaKeys(Nianbao nianbao, Map<Language, Words> words) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) {
    Form form = nianbao.forms().find(wanted).orElseThrow();
    Words said = words.get(page.language());
    Element table = place.appendElement("table").addClass("keys");
    table.appendElement("caption").text(said.text("schema.caption", Map.of("form", wanted)));
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : new String[] {"key", "type", "title"}) {
      head.appendElement("th").attr("scope", "col").text(said.text("schema." + column));
    }
    JsonNode schema = new ObjectMapper().readTree(nianbao.schema(form));
    rows(table.appendElement("tbody"), "", schema.get("properties"), said);
  }

  private static void rows(Element body, String prefix, JsonNode properties, Words said) {
    for (Map.Entry<String, JsonNode> entry : properties.properties()) {
      JsonNode value = entry.getValue();
      Element row = body.appendElement("tr");
      row.appendElement("th")
          .attr("scope", "row")
          .appendElement("code")
          .text(prefix + entry.getKey());
      row.appendElement("td").text(type(value, said));
      Element meaning = row.appendElement("td").attr("lang", "zh-CN");
      meaning.text(value.path("title").asString(""));
      if (value.has("description")) {
        meaning.appendElement("br");
        meaning.appendText(value.get("description").asString());
      }
      if (value.has("properties")) {
        rows(body, prefix + entry.getKey() + ".", value.get("properties"), said);
      }
    }
  }

  private static String type(JsonNode value, Words said) {
    if (value.has("$ref")) {
      String target = value.get("$ref").asString();
      return said.text("type." + target.substring(target.lastIndexOf('/') + 1));
    }
    if (value.has("const")) {
      return "\"" + value.get("const").asString() + "\"";
    }
    if (!value.has("type")) {
      return said.text("type.table");
    }
    JsonNode type = value.get("type");
    return said.text("type." + (type.isArray() ? type.get(0) : type).asString());
  }
}
