package io.github.nianbao.form;

import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The part of the JSON Schema of reports that is the same for every form. */
final class ReportSchema {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withSeparators(SEPARATORS).withObjectIndenter(INDENTER));

  private static final byte[] BASE = TemplateResource.bytes("forms/report.schema.json");
  private static final Set<String> KEYS =
      Set.copyOf(read().withObject("properties").propertyNames());

  private ReportSchema() {}

  /** A copy of its own, to be completed with what one form has. */
  static ObjectNode read() {
    return (ObjectNode) MAPPER.readTree(BASE);
  }

  /** The keys that every report may have, so that no form may use them for something else. */
  static Set<String> keys() {
    return KEYS;
  }

  /** A schema as text, the same on every machine. */
  static String write(ObjectNode schema) {
    return WRITER.writeValueAsString(schema) + "\n";
  }
}
