package io.github.nianbao.form;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of one table: an object for each row, a figure for each column. */
final class TableSchema {
  private TableSchema() {}

  static ObjectNode of(FormTable table) {
    ObjectNode schema = object(table.name().zh());
    for (FormTable.Block block : table.blocks()) {
      rows(block.rows(), block.columns(), schema);
    }
    return schema;
  }

  private static void rows(List<RowLabel> rows, List<Column> columns, ObjectNode parent) {
    for (RowLabel row : rows) {
      ObjectNode object = member(parent, row.key(), row.label());
      if (row.children().isEmpty()) {
        columns(columns, object);
      }
      rows(row.children(), columns, object);
    }
  }

  private static void columns(List<Column> columns, ObjectNode parent) {
    for (Column column : columns) {
      if (column.children().isEmpty()) {
        properties(parent).set(column.key(), figure(column));
      } else {
        columns(column.children(), member(parent, column.key(), column.label()));
      }
    }
  }

  private static ObjectNode figure(Column column) {
    ObjectNode figure = JsonNodeFactory.instance.objectNode().put("title", column.label());
    String unit = column.quantity().unit();
    if (!unit.isEmpty()) {
      figure.put("description", "单位：" + unit);
    }
    return figure.put("$ref", "#/$defs/figure");
  }

  /** The object below a key; the parent itself where the key leaves no trace in the path. */
  private static ObjectNode member(ObjectNode parent, String key, String title) {
    if (key.isEmpty()) {
      return parent;
    }
    JsonNode present = properties(parent).get(key);
    if (present instanceof ObjectNode object) {
      return object;
    }
    ObjectNode object = object(title);
    properties(parent).set(key, object);
    return object;
  }

  private static ObjectNode object(String title) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("title", title).put("type", "object").put("additionalProperties", false);
    object.putObject("properties");
    return object;
  }

  private static ObjectNode properties(ObjectNode object) {
    return (ObjectNode) object.required("properties");
  }
}
