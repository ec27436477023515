package io.github.nianbao.document;

import io.github.nianbao.finding.Source;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A cursor over the output of a template, element by element. For one thread. */
final class Markup {
  /** What stands at the cursor. */
  enum Token {
    START,
    END,
    TEXT
  }

  private static final String OUTPUT = "report.xhtml";

  private final XMLStreamReader stream;
  private final Complaints complaints;

  Markup(String text, Complaints complaints) {
    this.complaints = complaints;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      stream = factory.createXMLStreamReader(new StringReader(text));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** Moves to the next start, end or text; {@code END} at the end of the document too. */
  Token next() {
    try {
      while (stream.hasNext()) {
        switch (stream.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return Token.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return Token.END;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
            return Token.TEXT;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              complain("markup", Map.of());
          default -> {} // comments and processing instructions say nothing
        }
      }
      return Token.END;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /**
   * Moves to the next element below the current one.
   *
   * @return false at the end of the current element; text on the way is complained of
   */
  boolean nextElement() {
    Token token = next();
    while (token == Token.TEXT) {
      if (!text().isBlank()) {
        complain("text", Map.of("text", excerpt(text().strip())));
      }
      token = next();
    }
    return token == Token.START;
  }

  /** Name of the element at the cursor. */
  String name() {
    return stream.getLocalName();
  }

  /** The text at the cursor. */
  String text() {
    return stream.getText();
  }

  /** An attribute of the element at the cursor; null where it is absent or empty. */
  @Nullable String attribute(String name) {
    String value = stream.getAttributeValue(null, name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Complains of every attribute of the element at the cursor that is not among {@code known}. */
  void allow(Set<String> known) {
    for (int i = 0; i < stream.getAttributeCount(); i++) {
      String name = stream.getAttributeLocalName(i);
      if (!known.contains(name)) {
        complain("attribute", Map.of("attribute", name, "element", name(), "known", list(known)));
      }
    }
  }

  /** Complains of the element at the cursor and passes over all of it. */
  void refuse(List<String> allowed) {
    complain("element", Map.of("element", name(), "known", String.join(", ", allowed)));
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> {}
      }
    }
  }

  /** Where the cursor stands in the template's output. */
  Source place() {
    return Source.at(
        OUTPUT, stream.getLocation().getLineNumber(), stream.getLocation().getColumnNumber());
  }

  void complain(String variant, Map<String, String> values) {
    complaints.add(variant, place(), values);
  }

  private RuntimeException malformed(XMLStreamException e) {
    Source place =
        e.getLocation() == null
            ? Source.file(OUTPUT)
            : Source.at(OUTPUT, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    complaints.add("malformed", place, Map.of());
    complaints.raise();
    return new IllegalStateException(e);
  }

  private static String list(Set<String> names) {
    return names.isEmpty() ? "–" : String.join(", ", names.stream().sorted().toList());
  }

  private static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= 30
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
  }
}
