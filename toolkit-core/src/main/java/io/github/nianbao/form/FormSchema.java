package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of reports in one form. Labels stand in it as titles, so that an
 * editor shows them beside the keys.
 */
public final class FormSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The key before which the prose and tables of the form are put. */
  private static final String AFTER_THE_TABLES = "processingFee";

  private final Form form;
  private final Forms forms;
  private final ObjectNode schema = NODES.objectNode();
  private final ObjectNode definitions = NODES.objectNode();

  private FormSchema(Form form, Forms forms) {
    this.form = form;
    this.forms = forms;
  }

  /**
   * The schema as indented JSON; the same input gives the same text.
   *
   * @param form form of the reports
   * @param forms forms that single tables of a mixed report may have
   */
  public static String text(Form form, Forms forms) {
    return ReportSchema.write(new FormSchema(form, forms).build());
  }

  private ObjectNode build() {
    ObjectNode base = ReportSchema.read();
    for (Map.Entry<String, JsonNode> entry : base.properties()) {
      switch (entry.getKey()) {
        case "$schema" -> head(entry.getValue());
        case "properties" -> schema.set("properties", properties((ObjectNode) entry.getValue()));
        case "$defs" -> definitions.setAll((ObjectNode) entry.getValue());
        default -> schema.set(entry.getKey(), entry.getValue());
      }
    }
    form.tables().forEach(this::define);
    schema.set("$defs", definitions);
    return schema;
  }

  private void head(JsonNode dialect) {
    schema.set("$schema", dialect);
    schema.put("$id", "urn:nianbao:form:" + form.id());
    schema.put("title", form.name().zh());
    schema.put("description", form.source());
  }

  private ObjectNode properties(ObjectNode base) {
    ((ObjectNode) base.get("form")).put("const", form.id());
    ObjectNode choices = NODES.objectNode();
    form.tables().forEach(table -> choices.set(table.key(), choice(table)));
    ((ObjectNode) base.get("tableForms")).set("properties", choices);
    ObjectNode properties = NODES.objectNode();
    for (Map.Entry<String, JsonNode> entry : base.properties()) {
      if (entry.getKey().equals(AFTER_THE_TABLES)) {
        sections(properties);
      }
      properties.set(entry.getKey(), entry.getValue());
    }
    return properties;
  }

  private ObjectNode choice(FormTable table) {
    ObjectNode choice = NODES.objectNode().put("title", table.name().zh());
    having(table.key()).forEach(other -> choice.withArray("enum").add(other.id()));
    return choice;
  }

  /** Forms that have a table of this key, by id. */
  private List<Form> having(String table) {
    List<Form> having = new ArrayList<>(forms.all());
    having.removeIf(other -> other.table(table).isEmpty());
    return having;
  }

  private void sections(ObjectNode properties) {
    if (form.introduction() != null) {
      properties.set(form.introduction(), reference("paragraphs").put("title", "前言"));
    }
    for (Section section : form.sections()) {
      properties.set(section.prose(), reference("paragraphs").put("title", section.title()));
      if (section.table() != null) {
        properties.set(section.table(), NODES.objectNode().put("title", section.title()));
      }
    }
  }

  /** Adds the shapes a table may have, and which of them it has when. */
  private void define(FormTable table) {
    ObjectNode rule = shape(form, table);
    for (Form other : having(table.key())) {
      if (!other.id().equals(form.id())) {
        ObjectNode condition = NODES.objectNode();
        condition.set("if", chosen(table.key(), other.id()));
        condition.set("then", shape(other, other.table(table.key()).orElseThrow()));
        condition.set("else", rule);
        rule = condition;
      }
    }
    schema.withArray("allOf").add(rule);
  }

  private ObjectNode shape(Form owner, FormTable table) {
    String name = owner.id() + "." + table.key();
    definitions.set(name, TableSchema.of(table));
    return with(table.key(), reference(name));
  }

  private static ObjectNode chosen(String table, String formId) {
    ObjectNode choice = with(table, NODES.objectNode().put("const", formId));
    choice.withArray("required").add(table);
    ObjectNode condition = with("tableForms", choice);
    condition.withArray("required").add("tableForms");
    return condition;
  }

  private static ObjectNode with(String property, ObjectNode rule) {
    ObjectNode node = NODES.objectNode();
    node.putObject("properties").set(property, rule);
    return node;
  }

  private static ObjectNode reference(String definition) {
    return NODES.objectNode().put("$ref", "#/$defs/" + definition);
  }
}
