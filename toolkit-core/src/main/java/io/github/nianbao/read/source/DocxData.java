package io.github.nianbao.read.source;

import io.github.nianbao.read.source.Embedded.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The custom XML part that our Word files carry; Word may have renamed it. */
final class DocxData {
  private static final String NAMESPACE = "https://nianbao.github.io/ns/data";
  private static final String FOLDER = "customXml/";

  private DocxData() {}

  static Embedded read(byte[] content) {
    List<Embedded.Data> found = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".xml")) {
          byte[] part = EmbeddedReader.limited(zip);
          if (part == null) {
            return Embedded.fault(Fault.SIZE);
          }
          data(part).ifPresent(found::add);
        }
      }
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      return Embedded.fault(Fault.DAMAGED);
    }
    return new Embedded(found, List.of(), null);
  }

  /** The data in a part, if it is ours; parts of others are left unread behind their first tag. */
  private static Optional<Embedded.Data> data(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
          return Optional.empty();
        }
        String seal = xml.getAttributeValue(null, "seal");
        return Optional.of(new Embedded.Data(xml.getElementText(), seal));
      }
    }
    return Optional.empty();
  }
}
