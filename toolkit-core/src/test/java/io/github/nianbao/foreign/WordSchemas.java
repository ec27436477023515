package io.github.nianbao.foreign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The OOXML schemas (ISO/IEC 29500 transitional) that POI is built from. */
public final class WordSchemas {
  private static final String SCHEMAS = "/org/apache/poi/schemas/ooxml/src/";
  private static final String XML_NAMESPACE =
      """
      <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" \
      targetNamespace="http://www.w3.org/XML/1998/namespace">\
      <xsd:attribute name="space" type="xsd:NCName"/></xsd:schema>""";

  /** Parts of the package, or the data; there are no schemas for them. */
  private static final List<String> OTHERS =
      List.of("[Content_Types].xml", "docProps/core.xml", "customXml/item1.xml");

  private final Schema schema;

  private WordSchemas(Schema schema) {
    this.schema = schema;
  }

  public static WordSchemas read() throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    return new WordSchemas(
        factory.newSchema(
            new Source[] {
              new StreamSource(new StringReader(XML_NAMESPACE)),
              source("wml.xsd"),
              source("shared-documentPropertiesExtended.xsd"),
              source("shared-customXmlDataProperties.xsd"),
            }));
  }

  /** What the schemas say against each of the parts that they know; at most one for each. */
  public List<String> complaints(byte[] docx) {
    List<String> complaints = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith(".xml") && !OTHERS.contains(part.getName())) {
          complain(part.getName(), zip.readAllBytes(), complaints);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return complaints;
  }

  private void complain(String name, byte[] xml, List<String> complaints) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      complaints.add(name + ": " + e.getMessage());
    }
  }

  private static Source source(String name) {
    URL url = WordSchemas.class.getResource(SCHEMAS + name);
    if (url == null) {
      throw new IllegalStateException(name + " is missing: the build unpacks it for the tests");
    }
    return new StreamSource(url.toExternalForm());
  }
}
