package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.SAXException;

/** The parts against the OOXML schemas (ISO/IEC 29500 transitional) that POI is built from. */
class SchemaTest {
  private static final String SCHEMAS = "/org/apache/poi/schemas/ooxml/src/";
  private static final String XML_NAMESPACE =
      """
      <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" \
      targetNamespace="http://www.w3.org/XML/1998/namespace">\
      <xsd:attribute name="space" type="xsd:NCName"/></xsd:schema>""";

  private static final List<String> PARTS =
      List.of(
          "word/document.xml",
          "word/styles.xml",
          "word/settings.xml",
          "word/fontTable.xml",
          "word/footer1.xml",
          "word/footer2.xml",
          "docProps/app.xml",
          "customXml/itemProps1.xml");

  private static Schema schema;

  private final WordFile file =
      new WordFile(new DocxDocumentWriter(Messages.in(Language.EN)).write(Samples.report()));

  @BeforeAll
  static void readSchemas() throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    schema =
        factory.newSchema(
            new Source[] {
              new StreamSource(new StringReader(XML_NAMESPACE)),
              source("wml.xsd"),
              source("shared-documentPropertiesExtended.xsd"),
              source("shared-customXmlDataProperties.xsd"),
            });
  }

  @ParameterizedTest
  @FieldSource("PARTS")
  void aPartIsValid(String name) {
    assertThatCode(() -> validate(file.part(name))).doesNotThrowAnyException();
  }

  /** The rest belongs to the package or is the data; there are no schemas for it. */
  @Test
  void noPartOfTheDocumentEscapes() {
    assertThat(file.names())
        .filteredOn(name -> name.endsWith(".xml") && !PARTS.contains(name))
        .containsExactlyInAnyOrder(
            "[Content_Types].xml", "docProps/core.xml", "customXml/item1.xml");
  }

  @Test
  void everyPartIsWellFormed() {
    for (String name : file.names()) {
      assertThatCode(() -> file.xml(name)).as(name).doesNotThrowAnyException();
    }
  }

  private static void validate(byte[] xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  private static Source source(String name) {
    URL url = SchemaTest.class.getResource(SCHEMAS + name);
    if (url == null) {
      throw new IllegalStateException(name + " is missing: the build unpacks it for the tests");
    }
    return new StreamSource(url.toExternalForm());
  }
}
